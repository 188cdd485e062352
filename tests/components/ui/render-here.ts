import { type ComponentChild, render } from "preact";
import { onTestFinished } from "vitest";

/** Draws a component into the page for one test. */
export function renderHere(child: ComponentChild): HTMLElement {
	const root = document.createElement("div");
	document.body.append(root);
	render(child, root);
	onTestFinished(() => {
		render(null, root);
		root.remove();
	});
	return root;
}

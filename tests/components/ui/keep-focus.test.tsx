import { expect, onTestFinished, test } from "vitest";
import { keepFocus } from "../../../entrypoints/options/keep-focus";
import { renderHere } from "./render-here";

function open() {
	const root = renderHere(
		<section>
			<ul>
				<li>
					<button type="button">One</button>
				</li>
				<li>
					<button type="button">Two</button>
				</li>
			</ul>
		</section>,
	);
	onTestFinished(keepFocus(root));
	const [one, two] = root.querySelectorAll("button");
	if (!one || !two) throw new Error("Two buttons are drawn.");
	one.focus();
	return { one, two };
}
const focused = () => document.activeElement?.localName;

test("the focus stays in the list when its item goes", async () => {
	open().one.closest("li")?.remove();
	await expect.poll(focused).toBe("ul");
});

test("the focus stays beside a button that is switched off", async () => {
	const { one } = open();
	one.disabled = true;
	await expect.poll(focused).toBe("li");
});

test("a focus that somebody has moved stays where it is", async () => {
	const { one, two } = open();
	two.focus();
	one.closest("li")?.remove();
	await new Promise(requestAnimationFrame);
	expect(document.activeElement).toBe(two);
});

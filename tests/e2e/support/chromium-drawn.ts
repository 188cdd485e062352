import type { CDPSession, Page } from "@playwright/test";
import type { DrawnElement } from "./driver";

interface DomNode {
	readonly backendNodeId: number;
	readonly shadowRootType?: string;
	readonly children?: readonly DomNode[];
	readonly shadowRoots?: readonly DomNode[];
}

/** Chromium's inspector sees into closed shadow roots, whoever has made them and is gone since. */
export async function drawnInChromium(page: Page): Promise<readonly DrawnElement[]> {
	const session = await page.context().newCDPSession(page);
	try {
		const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
		const drawn = closedRoots(root).map((one) => readRoot(session, one));
		return (await Promise.all(drawn)).flat();
	} finally {
		await session.detach();
	}
}

function closedRoots(node: DomNode): readonly DomNode[] {
	const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closedRoots);
	return node.shadowRootType === "closed" ? [node, ...below] : below;
}

async function readRoot(
	session: CDPSession,
	{ backendNodeId }: DomNode,
): Promise<readonly DrawnElement[]> {
	const { object } = await session.send("DOM.resolveNode", { backendNodeId });
	const { result } = await session.send("Runtime.callFunctionOn", {
		objectId: object.objectId ?? "",
		functionDeclaration: `function () { return (${String(readDrawn)})(this); }`,
		returnByValue: true,
	});
	return result.value as readonly DrawnElement[];
}

/** Runs in the page. */
function readDrawn(root: ShadowRoot): DrawnElement[] {
	return [...root.querySelectorAll<HTMLElement>("*")].map((element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return {
			tag: element.tagName.toLowerCase(),
			attributes: Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
			// An SVG element has no innerText, whatever its type says.
			text: (element instanceof HTMLElement ? element.innerText : "").trim(),
			x,
			y,
			width,
			height,
			isFocused: root.activeElement === element,
		};
	});
}

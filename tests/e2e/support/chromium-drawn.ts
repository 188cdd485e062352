import type { CDPSession, Page } from "@playwright/test";
import { closedRoots } from "./closed-roots";
import type { DrawnElement } from "./driver";

/** What stands in the page's closed shadow roots. */
export async function drawnInChromium(page: Page): Promise<readonly DrawnElement[]> {
	const session = await page.context().newCDPSession(page);
	try {
		const roots = await closedRoots(session);
		return (await Promise.all(roots.map((root) => readRoot(session, root)))).flat();
	} finally {
		await session.detach();
	}
}

async function readRoot(session: CDPSession, objectId: string): Promise<readonly DrawnElement[]> {
	const { result } = await session.send("Runtime.callFunctionOn", {
		objectId,
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

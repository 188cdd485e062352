import type { Browser, Page } from "puppeteer-core";
import { contextOf, sendBidi } from "./bidi";
import type { DrawnElement } from "./driver";

interface NodeValue {
	readonly type: string;
	readonly sharedId?: string;
	readonly value?: {
		readonly nodeType: number;
		readonly localName?: string;
		readonly mode?: string;
		readonly attributes?: Readonly<Record<string, string>>;
		readonly children?: readonly NodeValue[];
		readonly shadowRoot?: NodeValue | null;
	};
}

interface Found {
	readonly sharedId: string;
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** WebDriver BiDi serialises closed shadow roots when asked to. */
export async function drawnInFirefox(
	browser: Browser,
	page: Page,
): Promise<readonly DrawnElement[]> {
	const target = { context: contextOf(page) };
	const tree = (await sendBidi(browser, "script.evaluate", {
		expression: "document.documentElement",
		target,
		awaitPromise: false,
		serializationOptions: { includeShadowTree: "all", maxDomDepth: 60 },
	})) as { readonly result: NodeValue };
	const found = collect(tree.result, false);
	const measured = (await sendBidi(browser, "script.callFunction", {
		functionDeclaration: String(measure),
		target,
		awaitPromise: false,
		arguments: found.map(({ sharedId }) => ({ sharedId })),
	})) as { readonly result: { readonly value: string } };
	const places = JSON.parse(measured.result.value) as readonly Measured[];
	return found.flatMap(({ tag, attributes }, index) => {
		const place = places[index];
		return place ? [{ tag, attributes, ...place }] : [];
	});
}

type Measured = Omit<DrawnElement, "tag" | "attributes">;

/** Every element below a closed root. */
function collect({ sharedId, value }: NodeValue, isInside: boolean): Found[] {
	if (!value) return [];
	const { localName, attributes = {}, children = [], shadowRoot, nodeType } = value;
	const self =
		isInside && nodeType === 1 && sharedId !== undefined && localName !== undefined
			? [{ sharedId, tag: localName, attributes }]
			: [];
	const shadow = shadowRoot ? collect(shadowRoot, shadowRoot.value?.mode === "closed") : [];
	return [...self, ...shadow, ...children.flatMap((child) => collect(child, isInside))];
}

/** Runs in the page; one string is cheaper to carry than many serialised objects. */
function measure(...elements: HTMLElement[]): string {
	return JSON.stringify(
		elements.map((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			const root = element.getRootNode();
			return {
				text: (element.innerText || element.textContent).trim(),
				x,
				y,
				width,
				height,
				isFocused: root instanceof ShadowRoot && root.activeElement === element,
			};
		}),
	);
}

import type { Stand } from "./composer-adapter";

/** The parts of our own layer above the page. The page's scripts see an empty element. */
export interface Panel {
	readonly host: HTMLElement;
	readonly root: ShadowRoot;
	/** Carries theme and direction. */
	readonly frame: HTMLElement;
	/** Holds the copy of a plain field's text, never seen. */
	readonly mirror: HTMLElement;
	/** Holds the underlines. */
	readonly marks: Element;
	/** Holds the tooltip and is moved about. */
	readonly stand: HTMLElement;
	/** The live region. */
	readonly voice: HTMLElement;
	/** Filled when the style sheet has come. */
	readonly style: HTMLStyleElement;
}

/** The looks of a tooltip whose own could not be fetched: bare, but seen. */
export const plainStyles =
	":host{all:initial;position:fixed;inset:0;pointer-events:none}.stand{position:absolute;left:0;top:0;max-width:380px;pointer-events:auto;background:Canvas;color:CanvasText}.unseen{position:absolute;clip-path:inset(50%)}svg{fill:none;stroke:red}.icon{width:16px}";

/** Builds the layer in a closed shadow root. It is not on the page before `standAt`. */
export function mountPanel(): Panel {
	const host = document.createElement("chalkline-panel");
	host.popover = "manual";
	const root = host.attachShadow({ mode: "closed" });
	const style = add(root, "style");
	const frame = add(root, "div", "panel");
	const mirror = add(frame, "div");
	mirror.style.cssText = "position:absolute;visibility:hidden;box-sizing:border-box";
	const marks = add(frame, "div", "marks");
	const stand = add(frame, "div", "stand");
	const voice = add(frame, "div", "unseen");
	voice.role = "status";
	return { host, root, frame, mirror, marks, stand, voice, style };
}

/**
 * Puts the layer where the keyboard meets it before Post. The top layer keeps it above dialogs and
 * free of their transforms and clipping, while it stays inside their focus trap.
 */
export function standAt({ host }: Panel, { parent, before }: Stand): void {
	if (host.parentElement !== parent) parent.insertBefore(host, before);
	// The layer is measured in the viewport's pixels, whatever scale the page has given itself.
	const zoom = String(parent.currentCSSZoom);
	if (host.style.getPropertyValue("--zoom") !== zoom) host.style.setProperty("--zoom", zoom);
	if (!host.matches(":popover-open")) host.showPopover();
}

function add<Tag extends "div" | "style">(
	parent: Node,
	tag: Tag,
	kind = "",
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	element.className = kind;
	parent.appendChild(element);
	return element;
}

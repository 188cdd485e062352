import type { ComposerAdapter, PublishingAct } from "./composer-adapter";

/**
 * Stands before the page: in the capture phase on `window`, registered before the page's first
 * script. An act that may not pass never happens as far as the page can tell.
 */
export function guardActs(
	adapter: ComposerAdapter,
	mayPass: (act: PublishingAct) => boolean,
): void {
	let heldKey = "";
	const isHeld = (event: Event) => {
		const key = event instanceof KeyboardEvent ? event.key : "";
		// A button that is no button works when its key comes up again.
		if (event.type === "keyup") return key === heldKey;
		const act = adapter.actOf(event);
		const isStopped = act !== undefined && !mayPass(act);
		if (key) heldKey = isStopped ? key : "";
		return isStopped;
	};
	const guard = (event: Event) => {
		if (!isHeld(event)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	for (const type of ["click", "keydown", "keyup"]) {
		window.addEventListener(type, guard, { capture: true });
	}
}

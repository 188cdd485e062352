import type { ComposerAdapter, PublishingAct } from "./composer-adapter";

/**
 * Stands before the page: in the capture phase on `window`, registered before the page's first
 * script. An act that may not pass never happens as far as the page can tell.
 */
export function guardActs(
	adapter: ComposerAdapter,
	mayPass: (act: PublishingAct) => boolean,
): void {
	const guard = (event: Event) => {
		const act = adapter.actOf(event);
		if (!act || mayPass(act)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	for (const type of ["click", "keydown"]) {
		window.addEventListener(type, guard, { capture: true });
	}
}

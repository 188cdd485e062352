import type { ComposerAdapter } from "./composer-adapter";
import type { ComposerServices } from "./composer-services";
import { ComposerWatch } from "./composer-watch";
import type { DraftSession } from "./draft-session";
import { guardActs } from "./guard-acts";
import { keepKeysInside } from "./keep-keys-inside";

/** What the page's composer in front is about; null while nothing is being written. */
export interface Watch {
	readonly current: DraftSession | null;
}

/**
 * The loop: whatever changes on the page, look at the composer in front and show what is known of
 * it. Beyond these few listeners nothing runs before the person touches a composer, nor after the
 * last one has been left empty.
 */
export function watchComposers(adapter: ComposerAdapter, services: ComposerServices): Watch {
	const watch = new ComposerWatch(adapter, services);
	guardActs(adapter, (act) => watch.press(act));
	keepKeysInside(watch.panel);
	for (const type of ["focusin", "input", "change", "drop"]) {
		window.addEventListener(type, (event) => watch.engage(event), {
			capture: true,
			passive: true,
		});
	}
	return watch;
}

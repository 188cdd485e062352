import type { Composer, ComposerAdapter } from "../../components/composer/composer-adapter";
import { composerAround } from "./composer-around";
import { findAll } from "./find-all";
import { findAllBoxes } from "./find-boxes";
import { createMessageBox, findMessageBoxes } from "./message-box";
import { createActFinder } from "./publishing-acts";
import * as selectors from "./selectors";
import { createXComposer } from "./x-composer";

/** X as the loop sees it. */
export function createXAdapter(): ComposerAdapter {
	return {
		site: "x.com",
		composers,
		hasLayer: () => document.querySelector(selectors.dialog) !== null,
		composerAt,
		actOf: createActFinder(),
	};
}

/** Behind a dialog nothing can be reached; it may ask for something else: a description, a date. */
function composers(): readonly Composer[] {
	const all = [...findAllBoxes().map(createXComposer), ...findMessageBoxes().map(createMessageBox)];
	const top = findAll(document, selectors.modal).at(-1);
	return top ? all.filter(({ root }) => top.contains(root)) : all;
}

function composerAt(event: Event): Composer | undefined {
	const [target] = event.composedPath();
	return target instanceof Element ? composerAround(target) : undefined;
}

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

/** Behind a dialog no box can be reached; it may ask for something else: a description, a date. A chat may stand over it. */
function composers(): readonly Composer[] {
	const boxes = findAllBoxes().map(createXComposer);
	const top = findAll(document, selectors.modal).at(-1);
	const reachable = top ? boxes.filter(({ root }) => top.contains(root)) : boxes;
	return [...reachable, ...findMessageBoxes().map(createMessageBox)];
}

function composerAt(event: Event): Composer | undefined {
	const [target] = event.composedPath();
	return target instanceof Element ? composerAround(target) : undefined;
}

import type { Composer, ComposerAdapter } from "../../components/composer/composer-adapter";
import { boxesAround, findAllBoxes } from "./find-boxes";
import { createMessageBox, findMessageBoxes, messageBoxAt } from "./message-box";
import { createActFinder } from "./publishing-acts";
import * as selectors from "./selectors";
import { createXComposer } from "./x-composer";

/** X as the loop sees it. */
export function createXAdapter(): ComposerAdapter {
	return {
		site: "x.com",
		composers: () => [
			...findAllBoxes().map(createXComposer),
			...findMessageBoxes().map(createMessageBox),
		],
		hasLayer: () => document.querySelector(selectors.dialog) !== null,
		composerAt,
		actOf: createActFinder(),
	};
}

function composerAt(event: Event): Composer | undefined {
	const [target] = event.composedPath();
	if (!(target instanceof Element)) return undefined;
	const field = messageBoxAt(target);
	if (field) return createMessageBox(field);
	const boxes = boxesAround(target);
	return boxes && createXComposer(boxes);
}

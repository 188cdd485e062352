import type { Stand } from "../../components/composer/composer-adapter";
import * as selectors from "./selectors";

/** Beside a lone button, off what belongs to it. */
export function standBy(button: Element, surroundings: Element): Stand | null {
	const anchor = button.getBoundingClientRect();
	const parent = button.closest(selectors.dialog) ?? document.body;
	const keepClear = [anchor, surroundings.getBoundingClientRect()];
	return anchor.width > 0 ? { parent, before: null, anchor, keepClear } : null;
}

import type { Word } from "../text/split-words";
import type { ShortFormKind } from "./short-forms";

/** Text language found in a text, with what it stands for. */
export interface FoundShortForm {
	readonly word: Word;
	readonly kind: ShortFormKind | "kisses";
	readonly full: string;
	/** Other words that it may stand for; "" when there are none. */
	readonly alternative: string;
	/** The word could well be another thing. */
	readonly isDoubtful: boolean;
}

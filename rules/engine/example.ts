import type { AnswerId } from "../domain/answers";
import type { GrammarKind } from "../domain/grammar-lint";
import type { DraftKind } from "../domain/post-draft";

/** What the grammar checker says of the first such words in an example's texts. */
export interface ExampleLint {
	readonly words: string;
	readonly kind: GrammarKind;
	readonly replacements: readonly string[];
	readonly reason?: string;
}

export interface Example {
	/** Short for a post of one part with this text. */
	readonly text?: string;
	readonly draft?: DeepPartialDraft;
	readonly options?: Readonly<Record<string, unknown>>;
	readonly note?: string;
	/** ISO date of the check, for rules about the roster's age; else some weeks after the roster. */
	readonly today?: string;
	readonly lints?: readonly ExampleLint[];
}
export interface FlaggedExample extends Example {
	/** The exact words flagged, in order; "(post)" for a finding about the whole post. */
	readonly flags: readonly string[];
	readonly messageId?: string;
	/** The first text after every first suggestion is taken. */
	readonly fixed?: string;
}
interface DeepPartialDraft {
	readonly kind?: DraftKind;
	readonly account?: string;
	readonly parts?: readonly {
		readonly text: string;
		readonly media?: readonly {
			readonly kind: "photo" | "video" | "gif";
			readonly altText?: string;
		}[];
		readonly poll?: readonly string[];
	}[];
	readonly replyingTo?: readonly string[];
	readonly target?: string;
	readonly answers?: Readonly<Partial<Record<AnswerId, string | boolean | readonly string[]>>>;
}

import twitterText from "twitter-text";
import type { TextRange } from "../../domain/text-range";
import { rememberLast } from "./remember-last";

/** An account that a text mentions: its handle with the sign, and where it stands. UTF-16 offsets. */
export interface AccountMention {
	readonly handle: string;
	readonly range: TextRange;
}

const nobody: readonly AccountMention[] = [];

/** Accounts that X would link to. */
export const mentionsIn: (text: string) => readonly AccountMention[] = rememberLast((text) =>
	/[@＠]/.test(text)
		? twitterText.extractMentionsWithIndices(text).map(({ screenName, indices: [start, end] }) => ({
				handle: `@${screenName}`,
				range: { start, end },
			}))
		: nobody,
);

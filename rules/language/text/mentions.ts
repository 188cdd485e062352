import twitterText from "twitter-text";
import type { TextRange } from "../../domain/text-range";
import { stretchesWith } from "./dotted-stretches";
import { lookAt } from "./look-at";
import { rememberLast } from "./remember-last";
import { signs } from "./sign-kinds";

/** An account that a text mentions: its handle with the sign, and where it stands. UTF-16 offsets. */
export interface AccountMention {
	readonly handle: string;
	readonly range: TextRange;
}

const nobody: readonly AccountMention[] = [];

/** Accounts that X would link to. */
export const mentionsIn: (text: string) => readonly AccountMention[] = rememberLast((text) => {
	if ((lookAt(text).signs & signs.at) === 0) return nobody;
	// No handle has white space in it. The wide sign is rare.
	if (text.includes("＠")) return askLibrary(text, 0);
	return stretchesWith(text, "@").flatMap(({ start, end }) =>
		askLibrary(text.slice(start, end), start),
	);
});

const askLibrary = (stretch: string, from: number): AccountMention[] =>
	twitterText.extractMentionsWithIndices(stretch).map(({ screenName, indices: [start, end] }) => ({
		handle: `@${screenName}`,
		range: { start: from + start, end: from + end },
	}));

import type { Policy } from "../../rules/domain/policy";
import { valueWords } from "./value-words";

/** One thing in which a policy is not as it was delivered, and the way back. */
export interface Difference {
	/** Where, in words. */
	readonly of: string;
	readonly was: string;
	readonly now: string;
	readonly putBack: (policy: Policy) => Policy;
}

/** The difference between two values, or none; `words` writes one. */
export function differenceOf(
	of: string,
	was: unknown,
	now: unknown,
	putBack: Difference["putBack"],
	words: (value: unknown) => string = valueWords,
): Difference[] {
	if (JSON.stringify(was) === JSON.stringify(now)) return [];
	return [{ of, was: words(was), now: words(now), putBack }];
}

/** The beginning of a sentence, to name a clause by. */
export function shorten(words: string): string {
	const bare = words.replace(/\.$/, "");
	return bare.length <= 60 ? bare : `${bare.slice(0, 60).replace(/\s+\S*$/, "")}…`;
}

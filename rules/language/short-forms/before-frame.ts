import { wordSet } from "../text/word-set";
import { isBetween, isPlain } from "./frame-marks";
import type { FramedForm } from "./framed-form";

/** A short form before one of these words, or between any two beside other text language. */
export const before = (full: string, followers: string): FramedForm => {
	const after = wordSet(followers);
	return {
		full,
		isMeant: (at) =>
			isPlain(at) &&
			!/^(?:an?|the)$/.test(at.before) &&
			(after.has(at.after) || (at.hasCompany && isBetween(at))),
	};
};

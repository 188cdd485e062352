import { wordSet } from "../text/word-set";
import { clauseStart, isLabel, whom } from "./frame-marks";
import type { Surrounding } from "./surrounding";

const praise = wordSet(
	`nice good gr8 great lovely cracking cool brilliant fantastic funny fun big tough tricky close easy hard special
	new old little quick busy clever last first next best winning favourite final biggest smallest difficult`,
);
const pointing = wordSet("this that");
const choosing = wordSet("this that which each every the my your ur");
const anybody = wordSet("any every no some sum");
const said = wordSet(
	`is was has had will would can could made makes got gets goes went did does looks looked came took tells
	deserves deserved wins won needs knows`,
);
const done = wordSet("seen got know else who want wanted lost left found spotted fancy remember");
const chosen = wordSet("who that with i we you they u");

const endsThere = (at: Surrounding): boolean =>
	at.after === "" ||
	whom.has(at.after) ||
	clauseStart.has(at.after) ||
	isAddressed(at) ||
	goesOn(at);
/** "the best 1 yet", "a hard 1 to beat", but not "the first 1 to 4". */
const goesOn = ({ after, afterThat }: Surrounding): boolean =>
	/^(?:yet|ever|is|was)$/.test(after) || (after === "to" && !/^\d/.test(afterThat));
/** "Nice 1 Falcons", "good 1 Year 4". */
const isAddressed = ({ after, isBeforeName }: Surrounding): boolean =>
	isBeforeName || /^(?:year|from|for|4|guys|team|lads|girls|boys)$/.test(after);

/** "Nice 1!", "any 1 seen a shoe?", "love this 1": a 1 with nothing behind that it could count. */
export function isOne(at: Surrounding): boolean {
	const { before, after } = at;
	if (before === "" || isLabel(at) || at.isAboutNumbers) return false;
	if (praise.has(before)) return endsThere(at) && after !== "of";
	if (pointing.has(before) && (after === "" || whom.has(after))) return true;
	if (anybody.has(before) && (done.has(after) || said.has(after)))
		return before !== "no" || !at.isAfterName;
	if (before === "the")
		return chosen.has(after) || (after === "" && /^(?:just|only)$/.test(at.beforeThat));
	return choosing.has(before) && said.has(after);
}

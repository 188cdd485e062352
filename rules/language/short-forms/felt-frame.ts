import { wordSet } from "../text/word-set";
import { isCounting, whom } from "./frame-marks";
import type { Surrounding } from "./surrounding";

const feelings = wordSet(
	`happy pleased glad excited thrilled chuffed delighted gutted sad sorry stoked buzzing rooting praying cheering
	grateful thankful nervous jealous emotional`,
);
const titles = wordSet("mr mrs miss ms dr sir");

const isOfAny = ({ after }: Surrounding): boolean => whom.has(after) || /^(?:an?|the)$/.test(after);
const isOfOne = (at: Surrounding): boolean =>
	titles.has(at.after) || (at.after === "year" && /^(?:\d|r$)/.test(at.afterThat));
const isOfSomebody = (at: Surrounding): boolean =>
	isOfOne(at) || (at.isBeforeName && at.beforeThat !== "" && !isCounting(at));

/** "so happy 4 you", "gutted 4 Year 6", but not "happy 4 year olds". */
export const isFeltFor = (at: Surrounding): boolean =>
	feelings.has(at.before) && (isOfAny(at) || isOfSomebody(at));

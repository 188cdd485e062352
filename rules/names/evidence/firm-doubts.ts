import { GAP } from "../words/fold";
import type { Reading } from "../words/reading";
import { wordSet } from "../words/word-set";
import { type Doubt, EXCLUDED } from "./doubt";
import { isInBreath } from "./name-case";

const MOST_PARTNERS = 4;

/** "Lucas & Co", "Logan, Miles & Co", "Poppy & Rose Florist": partners who lend a firm their names. */
const isFirm: Doubt = ({ reading, isPossessive, next }) => {
	if (isPossessive) return 0;
	const last = behindPartners(reading, next);
	if (reading.isOneOf(last - 1, firm) && last > next) return EXCLUDED;
	const isTrade =
		reading.isCapital(last) && isInBreath(reading, last) && reading.isOneOf(last, trade);
	return isTrade && reading.writing() === "normal" ? EXCLUDED : 0;
};
const firm = wordSet("co sons daughters partners");

/** "Amelia's hair salon" */
const isShop: Doubt = ({ reading, isPossessive, next }) => {
	if (!isPossessive) return 0;
	const isOwned = (word: number) => isInBreath(reading, word) && reading.isOneOf(word, shop);
	return isOwned(next) || isOwned(next + 1) ? EXCLUDED : 0;
};
const shops = `salon florists? cafe garage barbers butchers pizzeria restaurant hairdressers takeaway
	pharmacy bakery bakers deli boutique greengrocers fishmongers hardware ironmongers newsagents chippy`;
const shop = wordSet(shops);
/** With a capital behind a name, these are what the firm does. */
const trade = wordSet(
	`${shops} opticians? solicitors? accountants? estate lettings properties plumbers? plumbing builders?
	electricians? electrical roofing scaffolding construction developments joinery carpentry motors autos tyres coaches
	taxis travel tours catering foods? farms? photography designs? interiors carpets flooring furniture blinds
	dental dentists? vets? chemists? physiotherapy tattoos? tailors? dressmakers? jewellers?
	ices confectioners brewery vineyard nurseries landscapes landscaping removals storage ltd limited plc llp`,
);

/** The word behind a name and those that are joined to it: by an "and", an "&" or a comma. */
function behindPartners(reading: Reading, next: number): number {
	let word = next;
	for (let partner = 0; partner < MOST_PARTNERS; partner++) {
		const isAnd = reading.lower(word) === "and";
		const other = isAnd ? word + 1 : word;
		const isJoined =
			isAnd || reading.hasGap(word, GAP.AND) || reading.gap(word) === (GAP.COMMA | GAP.SPACE);
		if (!isJoined || !reading.isCapital(other)) return word;
		word = other + 1;
	}
	return word;
}

/** Names of those who trade under them. */
export const firmDoubts: readonly Doubt[] = [isShop, isFirm];

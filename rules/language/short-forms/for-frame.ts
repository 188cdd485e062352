import { wordSet } from "../text/word-set";
import { isFeltFor } from "./felt-frame";
import { clauseStart, isCounting, isDay, times, units, whom } from "./frame-marks";
import { isForWhat, isLedToFor } from "./lead-to-for";
import type { Surrounding } from "./surrounding";
import {
	counting,
	holding,
	isAfterNoun,
	isFigureWord,
	isJudgedTime,
	persons,
	scoring,
} from "./too-frame";

const purposes = wordSet(
	`now ever always good real sure sale lunch dinner breakfast tea charity camp fun free swimming homework school choir
	football netball cricket rugby tennis assembly christmas easter halloween forest maths science reading art music
	drama dance pe gym cookery recycling attendance kindness break breaktime playtime peace bedtime spring summer
	autumn winter snow sunshine supper pudding effort election reflection diwali eid mum dad nan santa nothing something everything`,
);

const beforeForYou =
	/^(?:is|are|it|this|one|here|(?:one|it|that|here)['’]s|perfect|something|news|question)$/;

/** What a sentence may be for and no count stands before: "4 anyone who missed it". */
const unnumbered = wordSet(
	"sale u ur your our my their those one anyone any1 everyone every1 evry1 everybody anybody",
);

/** "known 4 its owls", but not "known 4 years" or "for the first time 4 children". */
const likelyFor = wordSet(
	`bad famous known time sad best room come came here stay ask asked call pay paid play work worked wish pray care cheer
	cheering dress dressed train training practise practising stand standing running walking moment nothing rehearse rehearsing prepare preparing study save saving`,
);
const isLikelyFor = (at: Surrounding): boolean =>
	likelyFor.has(at.before) &&
	!isCounting(at) &&
	!/^(?:of|in|at|on|to|were|was|are|and|or)$/.test(at.after);

/** "a card 4 Nan", "a hotel 4 bugs", but not "a boat 4 feet long". */
const madeFor = wordSet(
	"hotel home card gift present treat feast party den bed shelter cake song poem prayer",
);
const isGift = (at: Surrounding): boolean =>
	/^an?$/.test(at.beforeThat) && (at.isBeforeName || madeFor.has(at.before));

/** "not bad 4 a Monday", but not "4 a day". */
const isForOne = ({ after, afterThat }: Surrounding): boolean =>
	after === "a" &&
	!/^(?:day|week|side|piece|time|night|term|head|month|year|penny|pound)$/.test(afterThat);

/** "just 4 fun", but not "just 4 fun games". */
const isForItself = ({ before, after, afterThat }: Surrounding): boolean =>
	!/^(?:the|these|those|our|all)$/.test(before) &&
	/^(?:fun|free|now|real|sure|charity)$/.test(after) &&
	(afterThat === "" || clauseStart.has(afterThat));

const isForMore = ({ before, startsSentence, after, afterThat }: Surrounding): boolean =>
	after === "more" &&
	(before === "back" || isDay(before) || (before === "" && startsSentence)) &&
	/^(?:info|information|details|news|)$/.test(afterThat);

/** "4 now, tea", "4 once it is dry", "4 the first time". */
const isForAtOnce = ({ after, afterThat, isBeforeName }: Surrounding): boolean =>
	!isBeforeName &&
	(/^(?:a|now|real|once|another|us)$/.test(after) ||
		/^the (?:first|last|next|whole|record)$/.test(`${after} ${afterThat}`));

/** "Plenty of room 4 improvement", "it's been a long week 4 us": what is said of neither room nor week 4. */
const isForSomebody = ({ before, beforeThat, after }: Surrounding): boolean =>
	before === "room"
		? /^(?:one|everyone|everybody|every1|improvement|error|growth|us|you|u)$/.test(after) ||
			(/^(?:of|enough|more|no|any|some|much|little)$/.test(beforeThat) && after !== "")
		: times.has(before) && /^(?:us|me|him|you|u)$/.test(after);

/** A 4 that is said for "for". */
export function isFor(at: Surrounding): boolean {
	const { before, beforeThat, after, hasCompany } = at;
	if (after === "") return /^(?:looking|hoping|waiting|asking|wishing|searching)$/.test(before);
	if (units.has(after)) return isForMore(at);
	if (before === "") {
		if (!at.startsSentence) return false;
		return unnumbered.has(after) || isForAtOnce(at) || (hasCompany && whom.has(after));
	}
	if (isFeltFor(at) || isLedToFor(at) || isForSomebody(at)) return true;
	if (!isFigureWord(at)) return false;
	if (isJudgedTime(at)) return true;
	if ((after === "school" && beforeThat === "too") || isForItself(at)) return true;
	if (beforeThat === "thank" && /^(?:you|u)$/.test(before)) return true;
	if (counting.has(before) && !(before === "up" && purposes.has(after)))
		return /^(?:u|ur|you|me|us|them)$/.test(after);
	if (isDay(before) && !hasCompany) return false;
	if (after === "you") return hasCompany || beforeForYou.test(before);
	if (persons.has(after)) return true;
	if (after === "all") return !scoring.has(before);
	if (isForOne(at) || isLikelyFor(at) || isGift(at) || isForWhat(at)) return true;
	if (purposes.has(after) && !/^(?:free|fun|school)$/.test(after) && !isCounting(at)) return true;
	if (hasCompany && isAfterNoun(at)) return true;
	const leadsOn = purposes.has(after) || whom.has(after) || isDay(after) || at.isBeforeName;
	if (!hasCompany) return false;
	return (
		leadsOn || after === "a" || after.endsWith("ing") || !(holding.has(before) || isCounting(at))
	);
}

import { isUsualForename } from "../words/usual-forenames";
import { isWordForename } from "../words/word-names";

const SHORTEST = 4;
const endings: readonly (readonly [RegExp, readonly string[]])[] = [
	[/ie$/, ["y", "ey"]],
	[/ey$/, ["y", "ie"]],
	[/y$/, ["ie"]],
];

/** Names that sound alike and that a hurried hand confuses, each among the most given in Britain. */
const soundingAlike = [
	"mohammed muhammad mohamed mohammad muhammed mohamad",
	"yusuf yousuf yousef yusef",
	"aisha ayesha aysha",
	"fatima fatimah",
	"ibrahim ebrahim",
	"sofia sophia",
	"zoe zoey",
	"sara sarah",
	"isabel isabelle isobel isabella",
	"catherine katherine kathryn",
	"lucas lukas",
	"luca luka",
	"oscar oskar",
	"elliot elliott",
	"aidan aiden",
	"callum calum",
	"matthew mathew",
	"philip phillip",
	"steven stephen",
	"caitlin kaitlyn",
	"jasmin jasmine yasmin",
].map((names) => names.split(" "));

/** How else a folded forename is written: Mohamed, Mohammed; and its ending, where that is no other name: Freddie, Freddy. */
export function respellingsOf(spelling: string): readonly string[] {
	const alike = soundingAlike.find((names) => names.includes(spelling)) ?? [];
	return [...alike.filter((other) => other !== spelling), ...otherEndings(spelling)];
}

function otherEndings(spelling: string): readonly string[] {
	// "Rubies", "daisies": the other ending of a word is its plural.
	if (spelling.length < SHORTEST || isWordForename(spelling)) return [];
	const found = endings.find(([pattern]) => pattern.test(spelling));
	if (!found) return [];
	const [ending, others] = found;
	return others
		.map((other) => spelling.replace(ending, other))
		.filter((other) => !isUsualForename(other) && !isWordForename(other));
}

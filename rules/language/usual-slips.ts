import type { GrammarKind, GrammarLint } from "../domain/grammar-lint";

type Slip = readonly [
	shape: RegExp,
	kind: GrammarKind,
	better: string | ((found: string) => string),
	reason: string,
];

const apart = (letters: number) => (found: string) =>
	`${found.slice(0, -letters)}'${found.slice(-letters)}`;
const clause = "^|[.!?\\n] ?|\\b(?:and|because|but|when|as|so) ";
const many = "children|pupils|girls|boys|teachers|parents|they|we|you";
const noOwner = "a|an|the|not|so|too|all|been|time|going|really|very|just|my|your|our|own way";
const leading = "in|of|on|with|from|into|under|around|inside|for";

/**
 * The slips that hurried English posts hold most and that a few words around them settle. Harper
 * passes them by, or is wrong about them too often. The
 * lookarounds keep the range to the words that change.
 */
const slips: readonly Slip[] = [
	[
		/(?<!\b(?:giv\w{1,4}|gave|it) )\byour(?= (?:all|so|both|invited|going to|not) [a-z])/gi,
		"Usage",
		"you're",
		"“You're” is “you are”.",
	],
	[
		/\byou(?:'|’)re(?= (?:child(?:ren)?|kids|families|support|generosity|kindness|donations|work|help|feedback)\b(?! of\b))/gi,
		"Usage",
		"your",
		"“Your” says whose it is.",
	],
	[
		new RegExp(
			`(?<=\\b(?:${leading}|opens|opened|changed|won|lost) )it['’]s(?= (?!(?:${noOwner})\\b)[a-z])`,
			"gi",
		),
		"Usage",
		"its",
		"“Its” says whose it is; “it's” is “it is”.",
	],
	[
		new RegExp(`(?<=\\b(?:${leading}) )they['’]re(?= (?!(?:${noOwner})\\b)[a-z])`, "gi"),
		"Usage",
		"their",
		"“Their” says whose it is.",
	],
	[
		/\bwho['’]s(?= (?:class|team|turn|house|books?|coat|bag|work|idea)\b)/gi,
		"Usage",
		"whose",
		"“Whose” asks who has it.",
	],
	[
		/\bwhose(?= (?:coming|going|been|ready|excited|got)\b)/gi,
		"Usage",
		"who's",
		"“Who's” is “who is”.",
	],
	[
		/\b(?:ca|did|do|does|is|was|were|could|would|should|have|has|are|had)nt\b/gi,
		"Punctuation",
		apart(1),
		"A letter is left out here.",
	],
	[
		/\b(?:thats|todays|yesterdays|tomorrows|tonights|childrens)\b(?= [a-z])/gi,
		"Punctuation",
		apart(1),
		"An apostrophe is missing.",
	],
	[
		/(?<=\b(?:this|last|next) )(?:week|month|year|term|morning|afternoon)s(?= [a-z])/gi,
		"Punctuation",
		apart(1),
		"An apostrophe is missing.",
	],
	[
		/\bmore (?=(?:better|worse|faster|bigger|easier|happier|funnier|stronger|louder)\b)/gi,
		"Usage",
		"",
		"The word says “more” already.",
	],
	[
		/\bmost (?=(?:[a-z]{3,12}iest|best|biggest|fastest|kindest|greatest|oldest)\b)/gi,
		"Usage",
		"",
		"The word says “most” already.",
	],
	[
		/(?<=(?:^|[.!?,] )(?:i|we|they|she|he|you) )seen(?= (?:a|an|the|our|some|so|it)\b)/gi,
		"Grammar",
		"saw",
		"“Seen” needs “have” before it.",
	],
	[
		/(?<=(?:^|[.!?,] )(?:i|we|they|she|he|you) )done(?= (?:a|an|the|our|some|so|it|really)\b)/gi,
		"Grammar",
		"did",
		"“Done” needs “have” before it.",
	],
	[
		/(?<=\b(?:was|were|is|are|it's|far|way|been) )to(?= (?:hot|cold|wet|much|many|late|loud|muddy|tired|busy|windy)\b)/gi,
		"Usage",
		"too",
		"“Too” says that it is more than enough.",
	],
	[
		new RegExp(`(?<=(?:${clause})(?:(?:the|our|these|those) )?(?:${many}) )was\\b`, "gi"),
		"Agreement",
		"were",
		"There are several.",
	],
	[/(?<=\bthere )was(?= (?:so |too |very )?many\b)/gi, "Agreement", "were", "There are several."],
	[
		/(?<=\b(?:we|they|he|she|i|you) )past(?= (?:the|our|their|a|it)\b)/gi,
		"Usage",
		"passed",
		"“Passed” is the verb.",
	],
	[/\beffected(?= by\b)/gi, "WordChoice", "affected", "To affect is to change something."],
	[/\bexcepted(?= (?:the|our|their|an?)\b)/gi, "WordChoice", "accepted", "To accept is to take."],
	[
		/\bless(?= (?:children|pupils|people|books|cars|stories|teachers|families)\b)/gi,
		"WordChoice",
		"fewer",
		"What can be counted is fewer.",
	],
];

/** The usual slips of a text, in the form in which the grammar checker reports its own. */
export function usualSlips(text: string): GrammarLint[] {
	return slips.flatMap(([shape, kind, better, reason]) =>
		Array.from(text.matchAll(shape), ({ 0: found, index: start }): GrammarLint => {
			const written = typeof better === "string" ? better : better(found);
			const isCapital = /^\p{Lu}/u.test(found);
			const replacement = isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
			return {
				range: { start, end: start + found.length },
				kind,
				reason,
				replacements: [replacement],
			};
		}),
	);
}

/** Harper's rules that stay off, by its names; each was wrong about clean posts, or is another's work. */
const off = [
	// Spelling: browsers mark it, and Harper knows no minibeasts, no longships, and nothing under way.
	"SpellCheck",
	"SplitWords",
	"MergeWords",
	"DisjointPrefixes",
	"CompoundNouns",
	"WrongNegative",
	"OkToOkay",
	// Offensive words and text language have rules of their own, which know tits from blue tits.
	"AvoidCurses",
	"Bollocks",
	"OhMyGod",
	"ByTheWay",
	"ToBeHonest",
	"ForYourInformation",
	"AsSoonAsPossible",
	"BeRightBack",
	"IDontKnow",
	// They trip over words that are names: "Will scored", "What will Will build?"
	"WillNonLemma",
	"DoubleModal",
	// "An innings", "the one steering".
	"MassNouns",
	// "Huge congratulations, you two!", "thank you for your kind words", "behind expected delivery".
	"PossessiveYour",
	"YourPredicateAdjective",
	"MissingTo",
	// Takes every "it's" at the end of what is typed so far for a slip.
	"ItsPossessive",
	// Gives "the pupil's are rehearsing" a mend that makes it worse.
	"SingleBe",
];

/** How Harper is set before it reads a post: its defaults without what stays off. */
export const harperRules: Readonly<Record<string, boolean>> = Object.fromEntries(
	off.map((rule) => [rule, false]),
);

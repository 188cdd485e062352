import { askingPatterns } from "./asking-patterns";
import { asking } from "./lexicon/asking";
import { lexicon } from "./lexicon/lexicon";
import { postGrammars } from "./post-grammars";
import { smallSigns } from "./small-signs";

export const readNotice = postGrammars.createReader(
	{ ...lexicon, ...asking },
	{
		...askingPatterns,
		...smallSigns,
		deadline: [
			"by|before WEEKDAY|tomorrow|tonight|noon|CLOCK|DATE",
			"deadline",
			"COUNT UNIT left to|for",
			"closing date",
			"no later than",
			"BE due",
			"outstanding|overdue PAPER|payments|KIT|dinner",
		],
		/** Something at school closes, opens, moves or fails. */
		change: [
			"SERVICE|EVENT|gates|it will|NOWBE|HAVE|still not? ..2 RUNS|locked|unlocked|moved !a|the|our|their|day|evening|of",
			"we|CHILDREN will|NOWBE|HAVE ..2 CHANGE|closed|late !a|the|our|their|day|evening|of",
			"SERVICE|EVENT|PLACES ..2 now? CHANGE|shut early? at|on|from|until|to|SOON|NOW|SOMETIME",
			"SERVICE ..2 CHANGE ..4 FIXED",
			"break|breaks up SOMETIME|SOON|at|on|for",
			"term starts|ends|begins|finishes|dates",
			"^ closed|cancelled|postponed",
			"EVENT|SERVICE postponed|cancelled|rescheduled|rearranged|shut|closed $",
			"new|revised|rearranged date|dates|time|times|venue , !for",
			"new|revised|rearranged date|dates|time|times|venue DATE|WEEKDAY|CLOCK|is|are|will|for|to",
			"closed|shut|cancelled|postponed NOW|SOON|WEEKDAY|until|to|for|due|from|on",
			"no SERVICE|EVENT|KIT ..3 SOON|SOMETIME|NOW|until|WEEKDAY",
			"there will|is|are be? no",
			"will not be|run|take|happen|open|start !the",
			"due to the? ..2 WEATHER",
			"because of the? ..2 WEATHER",
			"change of|to date|time|venue|plan|plans",
			"inset day|days",
			"SERVICE|email|emails|app|internet is|are ..1 down|broken|out",
			"be|running|is|are ..4 late back?",
			"CHILDREN|SERVICE|EVENT|KIT|PAPER will be ..1 PAST",
			"PAPER|reports|results go|goes|come|comes out|home",
			"open|closed|running ..4 as usual|normal",
			"until further notice",
			"SERVICE|EVENT NOWBE|will ..1 back ..2 FIXED|SOON|SOMETIME",
			"CHANGE-s on|again? WEEKDAY|DATE|tomorrow",
			"expect|expected|expecting|aim|hope|hoping|due to? be? ..1 back|home",
			"PAPER HAVE|BE|now all? ..1 gone|come|coming|sent|going|out|live ..1 home|today|now",
		],
		/** Something of the calendar at a time. */
		dated: [
			"EVENT ..6 FIXED",
			"EVENT , WEEKDAY",
			"EVENT WEEKDAY !we|was|were|had|has",
			"FIXED ..4 EVENT",
			"EVENT this week|month|afternoon|morning",
		],
		invitation: [
			"join us !in",
			"^ do not miss !a|out|the_boat",
			"come along|down !on",
			"PARENTS|ALL|families|grandparents ..2 welcome|invited",
			"tickets ..2 PLACES|MONEYWORD|available|NOW|on|from|can|EVENT|EVENT",
			"on sale",
			"sign up",
			"PLACES ..2 available|left|remaining|free|open",
			"drop|pop|call in|by|along",
			"see you there|then|at|on",
			"hope to see",
			"bring your own",
			"CHILDREN|school|nursery places|spaces",
			"PLACES ..5 going|selling ..1 quickly|fast|well",
			"in stock",
			"HAVE ..2 PLACES for",
		],
		health: [
			"ILLNESS",
			"nut free",
			"sickness or|and|bug",
			"stay|keep off for|until",
			"stay ..1 at home",
			"keep CHILDREN|ALL|them|him|her|poorly|ill|unwell|sick|your ..3 at home",
			"bug|bugs|lurgy going|doing ..1 round|rounds|around",
			"nut|peanut|egg|dairy|serious|severe|food allergy|allergies|allergic",
		],
		/** What goes round is told so that others may look out for it. */
		spreading: [
			"ILLNESS ..4 HAVE ADVERB? been|spread|returned|arrived|reared|hit|struck|reached|found|come",
			"ILLNESS ..3 again|back|about|round|around",
			"case|cases|outbreak of ..1 ILLNESS",
		],
		/** A child is "yours" to parents only. */
		yours: [
			"your child|children|childs|son|daughter|little",
			"your email|emails|inbox|account|details|contact|slot|appointment|booking|permission|ticket|tickets",
		],
		told: [
			"TOLD",
			"grateful|thankful to",
			"raised|made|took|collected|earned|counted ..3 <money>",
			"<money> raised|banked|counted|collected",
			"^ thank you",
			"^ thanks",
			"role play",
		],
		/** What only may have happened is not told. */
		supposed: [
			"PAPER|SERVICE|EVENT|dates ..4 HAVE been !<ing>",
			"ILLNESS ..2 HAVE ADVERB? been|spread|returned|arrived|reared|hit|struck|reached|found|come",
			"ALL|CHILDREN who HAVE",
			"HAVE ADVERB? had ..3 case|cases|outbreak of",
			"if|once|unless|when you|your|they|anyone|anybody|nobody|CHILDREN|PARENTS",
		],
		countdown: ["COUNT more? UNIT to? go|until|till|til"],
		praise: [
			"PRAISE",
			"COUNT sleeps|days to go",
			"full of",
			"CHILDREN|PLAYERS|WE|they|he|she|Capital NOWBE ADVERB? !SEEKING <ing>",
		],
	},
);

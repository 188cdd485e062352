import { healthFacts } from "./health-facts";
import { homeFacts } from "./home-facts";
import { saysClass } from "./is-told-of-one";
import { type PrivateFact, privateFact } from "./private-fact";

/** "on 58k": what somebody earns a year. */
const salaryInThousands = privateFact(
	Array.from({ length: 80 }, (_, at) => `${at + 20}k`).join(" "),
	"(?:on|earns?|earning|paid|gets?) (?:about |around |over |nearly |only )?£?\\d\\dk",
);

const work = [
	privateFact(
		"suspended dismissed",
		"(?:been|was|is|were) (?:suspended|dismissed)(?! (?:from|by|in|over|above))",
	),
	privateFact(
		"failed nqt ect probation",
		"failed (?:his|her|their) (?:nqt|ect|probation|observation|induction|first)(?: year)?",
	),
	privateFact(
		"sacked disciplinary warning misconduct capability redundant",
		"sacked|disciplinary|final warning|gross misconduct|capability procedures?|made redundant",
	),
	privateFact(
		"signed depression anxiety stress burnout nerves",
		"(?:signed|been|is|was|are|off work|off sick|off) (?:off )?(?:with|for|by) (?:depression|anxiety|stress|burnout|(?:her|his) nerves)|signed off(?: sick)?",
	),
	privateFact("coming", "(?:isn['’]?t|is not|not) coming back"),
	privateFact(
		"notice resigned interview interviews",
		"handed in (?:his|her|their) notice|has resigned|(?:job )?interviews? (?:elsewhere|at another|for another)",
	),
	privateFact(
		"salary wage wages earns earning rise cut packet",
		"(?:his|her|their|a) (?:salary|wages?)|earns? (?:£|over|more|less|about|only|nearly)|earning (?:£|over|more|less)|pay (?:rise|cut|packet)",
	),
	salaryInThousands,
	privateFact("sick compassionate", "off sick|sick leave|compassionate leave"),
];

const self = [
	privateFact(
		"pregnant expecting weeks bump baby trans transgender transitioning binary gay lesbian",
		"pregnant|(?:is|are|be|was|[a-z]+['’]s) expecting(?=[!.,?]|$| (?:a baby|her|their|twins|again|in|next|number))|(?:is|at) (?:\\d\\d|[a-z]+) weeks (?:and|gone|along)|baby bump|baby (?:is )?(?:due|on the way)|is trans|transgender|transitioning|non[- ]binary|is gay|lesbian",
	),
	privateFact("out", "c[oa]me out to"),
	privateFact("affair dating tinder", "an affair|(?:is|are|been) dating|on tinder"),
];

/** Where somebody has moved to: it tells of a home only if one knows of whose. */
const newHome: PrivateFact = {
	...privateFact(
		"moved moving",
		"(?:moved|moving) (?:in|into|to)(?: to)?(?: [a-z]+){0,3}(?: flat \\d+)? (?:above|over|opposite|next (?:door )?to|behind|beside|near|on|at|in) (?:the )?[\\p{L}]+(?: \\p{L}+)?",
	),
	standsIn: saysClass,
};

/** The private spheres of a life. What is told so of one person is nobody else's to tell. */
export const privateFacts: readonly PrivateFact[] = [
	...work,
	...healthFacts,
	...homeFacts,
	...self,
	newHome,
];

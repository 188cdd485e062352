import { healthFacts } from "./health-facts";
import { homeFacts } from "./home-facts";
import { saysClass } from "./is-told-of-one";
import { type PrivateFact, privateFact } from "./private-fact";

const work = [
	privateFact(
		"suspended dismissed",
		"(?:been|was|is|were) (?:suspended|dismissed)(?! (?:from|by|in|over|above))",
	),
	privateFact(
		"sacked disciplinary warning misconduct capability redundant",
		"sacked|disciplinary|final warning|gross misconduct|capability procedures?|made redundant",
	),
	privateFact(
		"signed depression anxiety stress burnout nerves",
		"(?:signed|been|is|was|are|off work|off sick|off) (?:off )?(?:with|for|by) (?:depression|anxiety|stress|burnout|(?:her|his) nerves)|signed off(?: sick)?",
	),
	privateFact("sick compassionate", "off sick|sick leave|compassionate leave"),
];

const self = [
	privateFact(
		"pregnant expecting trans transgender transitioning binary gay lesbian",
		"pregnant|(?:is|are) expecting(?=[!.,]| (?:a |her|their|twins|again|in|next))|is trans|transgender|transitioning|non[- ]binary|is gay|lesbian",
	),
	privateFact("out", "c[oa]me out to"),
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

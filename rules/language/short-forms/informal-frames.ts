import { isPlain } from "./frame-marks";
import type { FramedForm } from "./framed-form";
import type { Surrounding } from "./surrounding";

/** "You gotta see this": there is no "have" that "got to" could lean on. */
const lacksHave = ({ before }: Surrounding): boolean =>
	/^(?:i|you|u|ya|we|they|children|kids|parents)$/.test(before);

/** What is only spoken, and clipped words that are also another thing. */
export const informalForms: readonly (readonly [string, FramedForm])[] = [
	[
		"def",
		{
			full: "definitely",
			isInformal: true,
			isMeant: (at) =>
				isPlain(at) &&
				!at.isBeforeName &&
				(at.startsSentence ||
					at.hasCompany ||
					/^(?:is|was|will|are|we're|i'm|it's|not)$/.test(at.before)),
		},
	],
	[
		"prob",
		{
			full: "probably",
			isInformal: true,
			isMeant: (at) =>
				isPlain(at) &&
				!/^(?:|and|or)$/.test(at.after) &&
				(at.startsSentence || !/^(?:no|a|the|this|maths|word|)$/.test(at.before)),
		},
	],
	[
		"probs",
		{
			full: "probably",
			isInformal: true,
			isMeant: (at) =>
				isPlain(at) && !/^(?:no|any|maths?|word|the|our|these|more)$/.test(at.before),
		},
	],
	[
		"gotta",
		{
			full: "got to",
			alternative: { full: "have to", isLikelier: lacksHave },
			isInformal: true,
			isMeant: () => true,
		},
	],
	[
		"bout",
		{
			full: "about",
			isInformal: true,
			isMeant: (at) =>
				isPlain(at) &&
				(/^(?:how|what|wot|wat|talk|talking|know|think|all|thinking)$/.test(at.before) ||
					(at.startsSentence && /^(?:time|to)$/.test(at.after))),
		},
	],
];

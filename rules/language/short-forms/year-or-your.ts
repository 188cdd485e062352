import { wordSet } from "../text/word-set";
import { before } from "./before-frame";
import { isPlain, isSmall } from "./frame-marks";
import type { FramedForm } from "./framed-form";
import type { Surrounding } from "./surrounding";

const yourBefore = before(
	"your",
	"child children child's kids little son daughter family homework help support coats bags books kit wellies hats memories photos pics votes donations tickets",
);

const leadingToYour = wordSet(
	`bring send us forget remember of for 4 with wiv at in from on to 2 all is are has have about abt need wear check pack
	take share show see love luv not enjoy label name charge clean find return give keep grab get post and n missed
	answered received got heard had read enjoyed loved liked`,
);
const ofYear =
	/^(?:\d.*|groups?|olds?|old|[rn]|end|round|books?|lead(?:er)?s?|teams?|reps?|heads?|one|two|three|four|five|six|group's)$/;
/** "bring yr wellies", but not "the yr group" or "in yr 4". */
const isWhose = (at: Surrounding): boolean =>
	isSmall(at) && leadingToYour.has(at.before) && at.after !== "" && !ofYear.test(at.after);

/** "a happy new yr", but not the labels "5 yr olds", "the yr group". */
const isYear = (at: Surrounding): boolean =>
	isPlain(at) &&
	/^(?:new|this|last|next|every|each|a)$/.test(at.before) &&
	!/^(?:\d|groups?$|r$|olds?$)/.test(at.after);

/** "yr" is "your" or "year", and in most posts the label of a class. */
export const yearOrYour: FramedForm = {
	full: "your",
	alternative: { full: "year", isLikelier: isYear },
	isMeant: (at) => !/^\d/.test(at.after) && (yourBefore.isMeant(at) || isYear(at) || isWhose(at)),
};

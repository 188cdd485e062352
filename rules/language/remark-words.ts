import { createHint } from "./word-hints";

/**
 * Frames of remarks that put somebody down: who, and what is said about them. A bad word alone is
 * never enough, since school is full of naughty elves and horrible histories.
 */
export interface RemarkFrame {
	/** Words without one of which the shape cannot fit: cheap to look for. */
	readonly telling: string;
	readonly isPossible: (text: string) => boolean;
	readonly shape: RegExp;
	/** A remark about a child's or a group's results or needs. */
	readonly isGroup: boolean;
	/** In a story or a lesson about the past the same words are harmless. */
	readonly isHarmlessInStories: boolean;
}

export const adults =
	"(?:head ?)?teachers?|heads?|staff|governors?|parents?|carers?|mums|dads|families|leaders?|leadership|management|SLT|PTA|T\\.?As?|teaching assistants?|office|kitchen|receptionists?|caretakers?|cooks?|cleaners?|deput(?:y|ies)|trust|inspectors?|council|Ofsted";
export const young =
	"pupils?|children|kids|class(?:es)?|year ?\\d+s?|y\\d+s?|yr ?\\d+s?|reception|nursery|boys|girls|students?|cohort|\\d[A-Z]";
export const group = `(?:${adults}|${young}|school)`;
export const titled = "(?:Mr|Mrs|Miss|Ms|Dr)\\.? [A-Z][\\w'’-]+";
export const much =
	"(?:(?:so|very|really|just|absolutely|completely|totally|utterly|too|always|being|a bit|such|simply|all|both|pretty|quite|and|often|rather|frankly|\\w+ and) ){0,3}";
export const be = "(?:is|are|was|were|has been|have been|can be|seems?|looks?)";
export const bad =
	"(?:useless|lazy|rubbish|hopeless|awful|terrible|dreadful|appalling|disgraceful|shocking|pathetic|incompetent|rude|ignorant|clueless|badly[- ]behaved|misbehaved|naughty|horrible|embarrassing|unprofessional|ungrateful|selfish|stupid|thick|dim|feral|out of control|uncontrollable|disobedient|spiteful|nasty|(?:bone )?idle|vicious|cruel|idiotic|miserable|bad-tempered|two-faced|unruly)";
export const disgrace =
	"(?:an? )?(?:(?:absolute|complete|total|utter|real) )?(?:joke|shambles|disgrace|nightmare|embarrassment|failure|waste of (?:space|time|money))";
/** What must follow a bad word for the remark to be over: "naughty elves" is about elves. */
export const ends =
	"(?=\\s*(?:$|[.,;:!?\\n#…)]|\\p{Extended_Pictographic}|(?:and|or|but|today|again|with|at|about|as|this|in|on|to|when|for|all|that|because|lately|honestly)\\b))";

export const label =
	"(?:autistic|dyslexic|adhd|sen|send|eal|fsm|pp|pupil premium|looked[- ]after|lac|special needs|disadvantaged|deprived|disabled|deaf|less able|lower[- ]ability|low[- ]ability|struggling|nurture|vulnerable)";
export const learners =
	"(?:children|child|pupils?|groups?|boys?|girls?|learners?|kids?|class|lads?|students?|readers?|writers?)";
export const ours =
	"(?:our|the|some(?: of our)?|one of our|a|an|two|three|four|five|six|these|those|his|her|their|my)";
export const condition =
	"(?:autism|adhd|dyslexia|dyspraxia|sen|send|special needs|additional needs|an? ehcp|ehcps?|behaviou?r\\w* (?:problems|needs|difficulties))";

export function frame(
	telling: string,
	source: string,
	kind: Partial<RemarkFrame> = {},
): RemarkFrame {
	return {
		telling,
		isPossible: createHint(telling),
		shape: new RegExp(source, "giu"),
		isGroup: false,
		isHarmlessInStories: true,
		...kind,
	};
}
export const real = { isHarmlessInStories: false };
export const needs = { isGroup: true, isHarmlessInStories: false };

export const badWord =
	"useless lazy rubbish hopeless awful terrible dreadful appalling disgrace disgraceful shocking pathetic incompetent rude ignorant clueless behaved misbehaved naughty horrible embarrassing unprofessional ungrateful selfish stupid thick dim feral control uncontrollable disobedient spiteful nasty idle vicious cruel idiotic miserable tempered faced unruly joke shambles nightmare failure waste";

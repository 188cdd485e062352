/**
 * How much the ways of putting somebody down weigh, once in a sentence and those beside it: most by
 * what is seldom said in earnest, least by what any post may say.
 */
export const kindWeights = {
	idiom: 3.5,
	proviso: 2.5,
	jibe: 2.5,
	image: 2,
	knowing: 2,
	outburst: 2,
	evident: 1.5,
	understated: 1.5,
	wish: 1.5,
	rhetoric: 1.5,
	irony: 1.5,
	demand: 1.5,
	weary: 1,
	blame: 1,
	again: 1,
	money: 1,
	comparing: 1,
	hint: 1,
	failing: 1,
	scorn: 1,
	lacking: 1,
	toil: 0.5,
} as const;

/** Whom a school's post may put down. */
export const targetWeights = {
	authority: 1.5,
	parents: 1,
	outsiders: 0.5,
	conduct: 1,
	pointedAt: 0.5,
	otherSchool: 1,
	staff: 0.5,
	they: 0.5,
} as const;

export const otherWeights = {
	mine: 1,
	you: 0.5,
	told: -0.5,
	lesson: -1.5,
	inviting: -0.5,
	delight: -1,
	thanking: -1,
	playful: -1.5,
	story: -1.5,
} as const;

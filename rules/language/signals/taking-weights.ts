/** What a post may pass on. */
export const thingWeights = {
	work: 1,
	published: 2,
	figure: 1.5,
	source: 2,
	account: 4,
	paid: 1.5,
} as const;

/** How it came by it, what becomes of it, and that it had no right to. */
export const actWeights = {
	account: 4,
	shady: 3.5,
	nicked: 2,
	streamed: 2,
	copied: 1.5,
	spread: 1.5,
	used: 0.5,
	sold: 1,
	lacking: 3,
} as const;

export const otherWeights = {
	goods: 1.5,
	origin: 1,
	reproduced: 1.5,
	public: 1,
	whole: 1,
	many: 1.5,
	own: -3,
	granted: -4,
	taught: -4,
} as const;

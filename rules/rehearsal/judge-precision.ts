/** How often a rule was right, as far as somebody has looked. */
export interface Precision {
	readonly right: number;
	readonly looked: number;
	/** Share of right ones, 0 to 1; null when nobody has looked. */
	readonly share: number | null;
	/** Between these the true share lies in 95 of 100 cases (Wilson's interval). */
	readonly low: number;
	readonly high: number;
}

/** 95 % of a normal distribution lie within so many standard deviations. */
const deviations = 1.96;

/** Works out a precision from judgements; few of them give a wide interval. */
export function judgePrecision(right: number, wrong: number): Precision {
	const looked = right + wrong;
	if (looked === 0) return { right, looked, share: null, low: 0, high: 1 };
	const share = right / looked;
	const square = deviations ** 2;
	const middle = share + square / (2 * looked);
	const spread =
		deviations * Math.sqrt((share * (1 - share)) / looked + square / (4 * looked ** 2));
	const scale = 1 + square / looked;
	return {
		right,
		looked,
		share,
		low: Math.max(0, (middle - spread) / scale),
		high: Math.min(1, (middle + spread) / scale),
	};
}

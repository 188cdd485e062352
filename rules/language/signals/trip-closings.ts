/** What makes a place no whereabouts: it is over, at school, or only imagined. */
export const tripClosings = {
	/** What is over, at school, told or imagined. */
	over: [
		"TOLD",
		"^ thank you",
		"^ thanks",
		"remember|remembers|remembering|memories",
		"well done",
		"congratulations",
		"so proud",
		"what a|an !great !so",
	],
	/** What is shown or told of as done: over, but for what is said of now or of a day to come. */
	shown: [
		"=PAST !OPEN PAST a|an|the|us|our|their|some|him|her|them|it|his|how|that|very|so|COUNT",
		"PRAISE",
		"RESULT",
		"a|an|our visiting",
		"visitor|visitors",
	],
	/** What is over beyond doubt: a perfect may as well tell how one has made ready. */
	gone: ["was", "were", "WENT", "AGO", "COUNT UNIT ago"],
	home: [
		"HERE",
		"our|their own ..1 VENUE|NEARBY|OUTING",
		"visit from",
		"visiting us|our",
		"to us",
		"partner school",
		"in school",
		"from ..4 school|primary|academy|infants|juniors|nursery $",
		"take ..1 care",
		"arrange|book a visit|tour",
		"PAPER|deposit|deposits|payment|payments ..2 for|about|must|due",
		"forest|woodland|outdoor school !at|in|to",
		"NOWBE ADVERB? back|home",
		"^ back|home|returned from",
		"home safe",
		"HAVE ADVERB? returned|been|had|come",
		"arrived|safely back|home",
	],
	imagined: [
		"imagination|imaginary|coding|programming|pretend|pretending|pretended|photographs|virtual|virtually|role|story|poem|poems|topic|lesson|lessons|models|model|paper|drawing|painting|designing|planning|design|built|role",
		"stories|fiction|chapter|chapters",
		"learning|learn|read|reading|writing|write|writes about|to|the|how",
		"our way to <number>",
		"read|reads|reading|book|novel|called|titled Capital",
		"practise|practising|rehearsing|preparing|training ..3 for",
		"built|made from|of|out",
		"building|drawing|painting|making|writing|write a|an|our|their|some|VENUE",
		"looking|look|pointing|amazed|laughing|smiling|good|brilliant at !them|us|him|her",
	],
} as const;

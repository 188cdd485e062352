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
	/** What is over beyond doubt: a perfect may as well tell how one has made ready. */
	gone: ["was", "were", "WENT", "AGO", "COUNT UNIT ago"],
	home: [
		"HERE",
		"our|their own ..1 VENUE|NEARBY|OUTING",
		"visit from",
		"visiting us|our",
		"to us",
		"in school",
		"from ..4 school|primary|academy|infants|juniors|nursery $",
		"take ..1 care",
		"arrange|book a visit|tour",
		"PAPER|deposit|deposits|payment|payments ..2 for|about|must|due",
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
		"built|made from|of|out",
		"looking|look|pointing|amazed|laughing|smiling|good|brilliant at !them|us|him|her",
	],
} as const;

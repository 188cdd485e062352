/**
 * Signs of which each stands in many notices and in few other posts: when, for whom, about what, and
 * whether it is asked or told. None is a notice alone; how they add up stands in notice-weights.ts.
 */
export const smallSigns = {
	hour: [
		"CLOCK",
		"at COUNT on|today|tomorrow|this|in",
		"at COUNT ,",
		"between|from COUNT and|to|until|till|til COUNT",
	],
	day: [
		"on|this|by|until|from|before|after|for|is|are WEEKDAY|DATE|MONTH|FEAST",
		"^ WEEKDAY|DATE",
		"WEEKDAY|DATE ,",
		"WEEKDAY $",
		"WEEKDAY CLOCK|morning|afternoon|evening|night|lunchtime|DATE",
		"DATE",
	],
	soon: ["SOON"],
	now: ["NOW"],
	/** Where a time begins or ends. */
	span: [
		"from|until|till|til|by|before|after|between ..2 WEEKDAY|CLOCK|DATE|MONTH|FEAST|SOON|now|half",
		"last|first|second|third WEEKDAY of|in",
		"rest|remainder of the|this|today",
	],
	families: ["PARENTS"],
	you: ["you", "your"],
	please: ["please"],
	asking: [
		"could|can|would|will you|ALL|any|PARENTS|whoever !GUESS|help",
		"PARENTS who|with|whose|could|would|can",
	],
	urging: ["^ please? not? ACT-base !at|how|what|who|this|these|out|of|and"],
	need: ["need|needs|must|should|ought|only|required|needed"],
	modal: ["will", "must|should|need|needs|can|may not? ..1 ACT-base|CHANGE-base|be|have"],
	/** How things stand: open, full, due, missing. */
	state: [
		"open|closed|shut|cancelled|postponed|available|needed|wanted|welcome|invited|allowed|due|full|late|delayed|unavailable|ready|compulsory|optional|provided|included|permitted|advised|expected|asked|suspended|outstanding|overdue|free|sale|missing",
		"CHANGE-s",
		"collection|deadline|notice|reminder|change",
		"out of bounds|action",
		"^ ..2 news ,",
		"BE off|on|back|down",
	],
	/** The day and the hour of something. */
	slot: ["WEEKDAY|DATE|tomorrow|tonight ..2 CLOCK", "CLOCK on? WEEKDAY|DATE|tomorrow|tonight"],
	place: ["SERVICE", "OFFICE", "drop off", "pick up"],
	event: ["EVENT"],
	kit: ["KIT"],
	paper: ["PAPER", "lost property"],
	money: ["MONEYWORD"],
	price: ["<money> a|an|per|each|for|including|plus|entry|deposit|donation"],
	contact: ["call|email|contact|ring|phone|text|message|ask us|the|me|Capital|your", "<link>"],
	/** Against a notice: who shows speaks of us and the children, admires, and says look. */
	ours: ["WE"],
	children: ["CHILDREN"],
	/** Parents are to ask at home what was done, or are asked in jest. */
	talk: [
		"debate|debated|debating|arguments|discussing|discussed ..3 whether|on|about|if",
		"ask ..3 about|what|how|why|who|which|whether|where|when !time",
		"send help|strength|luck|prayers|tea|coffee|chocolate|cake|biscuits|lettuce|carrots|towels|sunshine|reinforcements|earplugs",
		"ask ..4 to show|tell|teach|sing|explain|read|count|play|demonstrate|recite|name|draw",
	],
	admiring: [
		"look|looking at these|this|our|the",
		"how|who|what|why",
		"excited",
		"can not wait",
		"fingers crossed",
		"says|said|say CHILDREN|our|the|Capital",
	],
} as const;

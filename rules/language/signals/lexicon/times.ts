import { words } from "./inflect";

/** Days, hours and what words say of them: to come, now, over. */
export const times = {
	WEEKDAY: words(
		"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri mondays tuesdays wednesdays thursdays fridays saturdays sundays",
	),
	MONTH: words(
		"january february march april may june july august september october november december jan feb apr jun jul aug sept sep oct nov dec",
	),
	FEAST: words("easter christmas xmas whitsun half_term the_holidays summer_holidays the_break"),
	COUNT: words(
		"<number> one two three four five six seven eight nine ten eleven twelve a_few few several a_couple_of",
	),
	UNIT: words("minute minutes hour hours day days sleep sleeps week weeks month months term terms"),
	DATE: [
		"in|for|from|until|by MONTH",
		"<ordinal> of? MONTH",
		"COUNT MONTH",
		"MONTH <ordinal>",
		"MONTH <number>",
		"the <ordinal>",
		"WEEKDAY <ordinal>",
	],
	CLOCK: [
		"<clock>",
		"COUNT am|pm|oclock",
		"half past COUNT",
		"quarter|<number> past|to COUNT",
		...words("noon midday midnight"),
	],
	/** A point of time that is still to come, said outright. */
	SOON: [
		...words("tomorrow tonight soon later_today later_on"),
		"next week|month|term|half|year|WEEKDAY|MONTH|time",
		"this coming|WEEKDAY|weekend|summer|evening",
		"later this? week|month|term|today|morning|afternoon",
		"first thing|in the morning",
		"in a? COUNT|an more? UNIT time?",
		"in the next COUNT? UNIT",
		"COUNT more? UNIT to? go|until|till|til|to|before",
		"from now|MONTH|WEEKDAY|next",
		"the week beginning|commencing",
	],
	/** Again and again. */
	OFTEN: [
		"every|each|most WEEKDAY|week|day|morning|afternoon|month|term",
		"weekly",
		"on|all WEEKDAY mornings|afternoons",
	],
	/** Today: live as long as nothing says that it is over. */
	NOW: [
		...words("today now currently right_now at_the_moment as_we_speak"),
		"this|all morning|afternoon|lunchtime|week|day",
		"today|morning|afternoon lunchtime|morning|afternoon",
	],
	/** A day or an hour, which may as well be over. */
	SOMETIME: [
		"on|by|before|until|till|for|from|to|this|is WEEKDAY",
		"at|by|from|until|till|about|around CLOCK",
		"DATE",
		"CLOCK",
		"WEEKDAY morning|afternoon|evening|at|from|CLOCK|DATE|night|lunchtime|COUNT",
	],
	AGO: [
		...words("yesterday ago recently earlier"),
		"last week|month|term|year|night|WEEKDAY|MONTH|weekend|summer|time !of",
		"this time last",
		"the other day|week",
	],
};

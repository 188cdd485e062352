/** A group of signals: it counts once, however often its words stand in the text. */
export interface SignalGroup {
	readonly name: string;
	readonly weight: number;
	readonly shape: RegExp;
}

const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
const month =
	"(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const clock = "(?:\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm)|\\d{1,2}[.:]\\d{2})\\b";

/** Signs of a notice to parents. */
export const noticeSignals: readonly SignalGroup[] = [
	{
		name: "opener",
		weight: 2,
		shape: new RegExp(
			"(?:^|[.!?\\n]\\s*|[^\\w\\s]\\s*)(?:(?:just )?(?:an? |another )?(?:gentle |quick |final |polite |friendly |little )?(?:reminder|note)(?::| that| to say| for|,)|please (?:remember|note|be aware)|do(?:n['’]t| not) forget (?:that|it|to|your|about|the)|dear (?:parents|families|carers|all)|attention (?:all )?(?:parents|families)|important (?:notice|information|reminder|update)|notice:|last chance|date for (?:your|the) diar|save the date|(?:\\w+ )?(?:year \\d|y\\d|reception|nursery|ks\\d)? ?parents?(?: and carers)?(?:[:,]| [-–—]))",
			"i",
		),
	},
	{
		name: "closure",
		weight: 2,
		shape: new RegExp(
			`\\b(?:school|nursery|club|office|site|clubs)s? (?:is |are |will (?:be |remain )?|re-?|has )?(?:now )?(?:clos(?:e|es|ed|ing)|opens?|reopens?|open as (?:usual|normal)|finish(?:es)?|break(?:s|ing)? up) (?:today|tomorrow|on|at|to|for|due|until|from|early|this|next|\\d|in the|${weekday})|\\b(?:is|are|will be|remains?|has been|have been) (?:cancelled|postponed|closed (?:today|tomorrow|on|for|due|to|until)|off (?:today|tonight|tomorrow|this week))|\\bcancelled (?:today|tomorrow)|\\binset day|back to school on|gates? (?:open|close)|due to (?:the )?(?:snow|weather|ice|adverse|heavy|strike|flood|staff)|change of (?:date|time|venue)|half term (?:starts|begins|is from)|goe?s? up to £|applications? .{0,20}(?:close|open)|now on \\d|there will be no`,
			"i",
		),
	},
	{
		name: "instruction",
		weight: 2,
		shape: new RegExp(
			`\\bplease (?:could |can )(?:you|all|we|everyone)\\b|(?:^|[.!?\\n]\\s*)(?:wear|bring(?! on)|pack|return|send|apply|book your|order) \\w|\\b(?:needed|required)!?$|\\bplease (?:bring|send|return|complete|ensure|make sure|sign|book|pay|collect|wear|check|park|hand|label|drop|provide|fill|contact|call|ring|e-?mail|order|arrive|let us know|speak|support)\\b|\\b(?:children|pupils|everyone|all children|child) (?:should|need to|must|will need to|may|can) (?:bring|wear|be|come|have|arrive|dress)|\\b(?:send|bring) (?:children |them |your child(?:ren)? |in )?(?:in )?(?:with |a |an |£|dressed)|\\b(?:pe kits?|book bags?|jumpers|uniform|coats|wellies|water bottles?|packed lunch(?:es)?|consent forms?|reply slips?|permission slips?)\\b.{0,40}\\b(?:please|by|every|on|named|tomorrow|${weekday})\\b|\\b(?:y(?:ear )?\\d|reception|nursery|you|they) (?:will )?need (?:a |an |their |your |to bring |wellies|wear)|\\b(?:return|reply|pay|order|book|sign up|apply|forms?|slips?) (?:\\w+ ){0,3}by (?:${weekday}|\\d|the|tomorrow|noon|friday)|\\bparent ?(?:pay|mail)\\b|\\bno later than\\b|\\bdeadline (?:is|for)|\\b(?:letters?|e-?mails?) (?:\\w+ ){0,4}(?:sent|gone|come) home|letters home|£\\d[\\d.]* (?:donation|for|each|per)|remember (?:that|to|your|it)|donation please|non-uniform day (?:is|on|tomorrow|this)|it['’]s non-uniform`,
			"i",
		),
	},
	{
		name: "event",
		weight: 2,
		shape: new RegExp(
			`\\b(?:day|evening|assembly|club|fa(?:ir|yre)|show|swimming|meeting|disco|workshop|session|sale|stall|nursery|lessons|clinic|nurse|performance|concert)(?: for \\w+(?: \\w+)?)?(?:,| (?:is|are|will be|takes place|begins?|starts?|opens?|returns?)(?: \\w+){0,3}?)? ?(?:on |at |in |from |this |next )?(?:the )?(?:\\w+ at )?(?:tomorrow|next week|${weekday}|${clock})`,
			"i",
		),
	},
	{
		name: "things",
		weight: 1,
		shape:
			/\b(?:pe kits?|book bags?|uniform|packed lunch(?:es)?|consent forms?|reply slips?|permission slips?|parent ?(?:pay|mail)|drop[- ]off|pick[- ]up|school gates?|main entrance|car park|letters? home|home today|letters? about|school photos?|school (?:office|lunch(?:es)?)|after[- ]school club|breakfast club|newsletter|head lice|chicken ?pox|raffle|tombola|bake sale|library books)\b/i,
	},
	{
		name: "invitation",
		weight: 2,
		shape: new RegExp(
			`\\btickets? (?:are |is )?(?:on sale|available|cost|from|£|now|can be)|get your tickets|\\bon sale (?:now|from|at|in|tomorrow|today)|\\b£\\d[\\d.]* (?:each|per (?:person|ticket|child))|\\beverything £|(?:visit|call|contact|ring|see|from) the (?:school )?office|\\bjoin us (?:for|at|on|this|next|tomorrow|in the)\\b|\\bcome along\\b(?! on)|\\bdoors? open(?:s)? (?:at |from )?\\d|\\bparents['’]? ?(?:evening|meeting|workshop)|\\bopen (?:day|morning|evening|afternoon)\\b|\\bcoffee morning\\b|\\bsign up\\b|\\b(?:places|spaces|slots) (?:are )?(?:still )?available|book (?:your|a) (?:slot|place|visit|ticket|space)|all (?:are )?welcome|\\bstay (?:and|&) play\\b|\\b(?:parents|families|everyone) (?:are )?(?:very |most )?welcome\\b|\\b(?:from|at) the office\\b|£\\d[\\d.]* an? \\w+|\\bwelcoming new (?:parents|families)`,
			"i",
		),
	},
	{
		name: "future",
		weight: 1,
		shape: new RegExp(
			`\\b(?:tomorrow|tonight|next (?:week|term|month|${weekday})|(?:on|this|by|before|from|every|until|is) ${weekday}|${weekday} (?:the )?\\d{1,2}(?:st|nd|rd|th)?|(?:on |by |from )?\\d{1,2}(?:st|nd|rd|th)? ${month}|${clock}|by \\d|(?:in|for) september|is in school on|change of date|from monday|closed today|this week[.!])`,
			"i",
		),
	},
];

/** Signs of showing. */
export const showcaseSignals: readonly SignalGroup[] = [
	{
		name: "past",
		weight: 2,
		shape:
			/\b(?:ha(?:ve|s) (?:been (?!sent|closed|cancelled|postponed|moved|changed|reported)|had|made|enjoyed|loved|written|worked|created|learned|learnt|raised|filled|started|already)|we (?:made|had|enjoyed|loved|learned|learnt|wrote|opened|visited|measured|found|built|saw|sang|tasted|are learning|explored)|(?:year \d|y\d|reception|nursery|pupils|children|class \w+|they) (?:\w+ )?(?:made|had|enjoyed|loved|learned|learnt|wrote|designed|remembered|built|checked|stopped|marched|went|visited|came)|was (?:a|an|such|so|full|great|lovely|brilliant|fantastic)|were (?:a|an|so|amazing|brilliant|fantastic)|raised|(?<!be )bought|it was (?:a|so|wonderful|lovely|great|fantastic)|last (?:night|week)|yesterday|marched|what a (?!shame))\b/i,
	},
	{
		name: "praise",
		weight: 2,
		shape:
			/\b(?:well done|congratulat\w+|so proud|proud of|thank you to (?:all|every)|thank you for|fantastic|brilliant (?:work|writing)|look at (?:our|these|the|this)|these wonderful|role.play|can['’]t wait|good luck|in saying)\b|\b(?:sleeps|days) to go\b/i,
	},
];

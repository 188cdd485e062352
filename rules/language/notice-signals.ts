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
			`\\bplease (?:could |can )(?:you|all|we|everyone)\\b|(?:^|[.!?\\n]\\s*)(?:wear|label|check(?! out| these| this)|collect|bring(?! on)|pack|return|send|apply|book your|order) \\w|\\b(?:needed|required)!?$|\\bplease (?:bring|send|return|complete|ensure|make sure|sign|book|pay|collect|wear|check|park|hand|label|drop|provide|fill|contact|call|ring|e-?mail|order|arrive|let us know|speak|support)\\b|\\b(?:children|pupils|everyone|all children|child) (?:should|need to|must|will need to|may|can) (?:bring|wear|be|come|have|arrive|dress)|\\b(?:send|bring) (?:children |them |your child(?:ren)? |in )?(?:in )?(?:with |a |an |£|dressed)|\\b(?:pe kits?|book bags?|jumpers|uniform|coats|wellies|water bottles?|packed lunch(?:es)?|consent forms?|reply slips?|permission slips?)\\b.{0,40}\\b(?:please|by|every|on|named|tomorrow|${weekday})\\b|\\b(?:y(?:ear )?\\d|reception|nursery|you|they) (?:will )?need (?:a |an |their |your |to bring |wellies|wear)|\\b(?:return|reply|pay|order|book|sign up|apply|forms?|slips?) (?:\\w+ ){0,3}by (?:${weekday}|\\d|the|tomorrow|noon|friday)|\\bparent ?(?:pay|mail)\\b|\\bno later than\\b|\\bdeadline (?:is|for)|\\b(?:letters?|e-?mails?) (?:\\w+ ){0,4}(?:sent|gone|come) home|letters home|£\\d[\\d.]* (?:donation|for|each|per)|remember (?:that|to|your|it)|donation please|non-uniform day (?:is|on|tomorrow|this)|it['’]s non-uniform`,
			"i",
		),
	},
	{
		name: "event",
		weight: 2,
		shape: new RegExp(
			`\\b(?:day|evening|assembly|club|fa(?:ir|yre)|show|swimming|meeting|collection|deadline|training|consultations?|(?:school|class|team) (?:photograph|photo|picture)s?|photographer|service|lunch|dinner|vaccinations?|rehearsal|trip|party|bbq|quiz|talk|disco|workshop|session|sale|stall after school|stall|nursery|lessons|clinic|nurse|performance|concert)(?: for \\w+(?: \\w+)?)?(?:[,:]| (?:is|are|will be|takes place|begins?|starts?|opens?|returns?|ends?|has moved to|moved to)(?: \\w+){0,3}?)? ?(?:on |at |in |from |this |next )?(?:the )?(?:\\w+ at )?(?:tomorrow|tonight|next week|${weekday}|${clock})`,
			"i",
		),
	},
	{
		name: "calendar",
		weight: 2,
		shape: new RegExp(
			`\\b(?:terms? (?:ends?|starts?|begins?|finish\\w*|dates)|break(?:s|ing)? up (?:on|at|for|this|next|tomorrow|today|${weekday})|(?:flu|nasal|vaccin\\w+|immunisations?|dental|eye|hearing) (?:\\w+ )?(?:forms?|tests?|checks?|clinic|session|on|for|sprays?)|vaccinations?|bookings? opens?|(?:last|final|closing) (?:day|date|chance|orders?) (?:for|to)|(?:parents?|families|carers?|everyone|all|grandparents) (?:are )?(?:invited|welcome)|(?:parent|teacher)s?['’]? consultations?|(?:has|have|is|are|been) (?:been )?(?:postponed|cancelled|moved|changed|rearranged|rescheduled|brought forward) (?:to|from)|(?:will|to) (?:be )?(?:taken|held|take place|cost|start(?:ing)?|resume|return|reopen|thrown away)|now (?:opens?|closes?|starts?|costs?|finish\\w*)|(?:running|be|is|are) (?:\\w+ )?late(?: back)?|expect the children|(?:car park|gates?|pool|office|hall|kitchen|field|path|lane|road|site|entrance) (?:is|are|will be) (?:shut|closed|locked|out of (?:use|bounds))|no (?:swimming|club|clubs|football|pe|school|breakfast club|choir|heating|water|hot (?:food|meals)|parking|nursery|lessons|after[- ]school)|closed!)\\b|closed!`,
			"i",
		),
	},
	{
		name: "rule",
		weight: 2,
		shape: new RegExp(
			`\\b(?:please (?:do(?:n['’]t| not)|no|label|use|keep|remind|arrive|avoid|drive|leave|stay|take|read|see|look|have|come|wait|ask|name|try|encourage|dress|tell|pop|be)|(?:may|must|should|can|need to|needs to|has to|have to)(?: not)? (?:be|now be|only be)? ?(?:worn|paid|returned|collected|named|signed|in school|back|handed|brought|dropped|parked|left|booked|ordered|labelled|accompanied)|(?:would|could|will|can) (?:all |any |those )?(?:parents?|families|carers|everyone|anyone) |asked (?:not )?to|(?:is|are) needed (?:from|by|on|for)|for sale\\b|can you spare|short of (?:\\w+ ){0,2}(?:volunteers|helpers|governors)|apply (?:before|by|now)|(?:go|goes|going|sent|coming) home (?:on|today|tomorrow|this|next)|keep (?:\\w+ )?(?:poorly|sick|ill|them|your|children)|cash only|(?:every day|on fridays?|all week|this week) please|will not (?:run|be|take)|no (?:dogs|bikes|scooters|ball games|earrings|jewellery|kit|blazers|free school meals|reports|nuts|sweets|phones|mobile phones|toys|cars|parking)|(?:money|forms?|slips?|orders?|replies|payments?) (?:\\w+ )?(?:in|back|to|due)|have you (?:paid|returned|booked|ordered|signed|signed up|sent|replied|got your)|(?:in|back|returned|paid|due|orders?) by (?:${weekday}|tomorrow|the|\\d|noon)|if (?:nobody|you (?:have not|haven['’]t|would like|wish|want|need|can)|your child)|(?:we need|looking for|appeal for|wanted|seeking)[: ](?:\\w+ ){0,3}(?:volunteers?|helpers?|your|donations?|old|spare|governors?|parents)|(?:bring|send) (?:them|it|these|in|your)|do(?:n['’]t| not) park|zig-?zags|through the app|we will (?:text|e-?mail|ring|call|let you know))`,
			"i",
		),
	},
	{
		name: "tail",
		weight: 1,
		shape:
			/\b(?:please[.!]?$|please,|on site\b|on the premises|worn to school|in bags|tonight please|volunteers|the app|places available|places for|look round|new starters|bring (?:them|it) in|by (?:mon|tues|wednes|thurs|fri)day|from the hall door|cost|£\d|zig-?zags|earrings|jewellery|jumpers|buggies|before \\d|after school|poorly|chicken ?pox|going round|nits|head lice|lost property|car park|parking|drop[- ]off)/i,
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
		name: "admissions",
		weight: 2,
		shape:
			/\b(?:(?:nursery|reception|school|pre-?school|year \w+|club) (?:places?|spaces?)\b|places? (?:still )?(?:available|left|free|for)|spaces? (?:still )?available|look (?:round|around)|book a (?:tour|visit)|show you (?:round|around)|apply (?:now|by|online|for)|admissions?)\b/i,
	},
	{
		name: "future",
		weight: 1,
		shape: new RegExp(
			`\\b(?:tomorrow|tonight|next (?:week|term|month|${weekday})|(?:on|this|by|before|from|every|until|is) ${weekday}|${weekday} (?:the )?\\d{1,2}(?:st|nd|rd|th)?|(?:on |by |from )?\\d{1,2}(?:st|nd|rd|th)? ${month}|${clock}|by \\d|(?:in|for|from|until) (?:september|january|april|after (?:the|easter|christmas|half))|[:,] ${weekday}|from ${month}|\\d{1,2} ${month}|20[2-9]\\d\\b|on the \\d|this (?:week|term|evening|afternoon|morning)|on ${weekday}s|${weekday} (?:morning|afternoon|evening|at|from)|is in school on|change of date|from monday|closed today|this week[.!])`,
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
			/\b(?:ha(?:ve|s) (?:been (?!sent|closed|cancelled|postponed|moved|changed|reported)|had|made|enjoyed|loved|written|worked|created|learned|learnt|raised|filled|started|already)|we (?:made|ran|had|enjoyed|loved|learned|learnt|wrote|opened|visited|measured|found|built|saw|sang|tasted|are learning|explored)|(?:year \d|y\d|reception|nursery|pupils|children|class \w+|they) (?:\w+ )?(?:made|had|enjoyed|loved|learned|learnt|wrote|designed|remembered|built|checked|stopped|marched|went|visited|came)|was (?:a|an|such|so|full|great|lovely|brilliant|fantastic)|were (?:a|an|so|amazing|brilliant|fantastic)|raised|(?<!be )bought|it was (?:a|so|wonderful|lovely|great|fantastic)|last (?:night|week)|yesterday|marched|what a (?!shame))\b/i,
	},
	{
		name: "praise",
		weight: 2,
		shape:
			/\b(?:well done|congratulat\w+|so proud|proud of|thank you to (?:all|every)|thank you for|fantastic|brilliant (?:work|writing)|look at (?:our|these|the|this)|these wonderful|role.play|can['’]t wait|good luck|in saying|(?:written|made|drawn|painted|designed|built|sung|baked|acted) by|by (?:year|class|reception|nursery))\b|\b(?:sleeps|days) to go\b/i,
	},
];

const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

/** Places and occasions away from school, by a word. */
const venue =
	"(?:zoo|museum|farm|beach|seaside|park|theatre|castle|cathedral|swimming pool|leisure centre|stadium|arena|aquarium|gallery|factory|fire station|police station|care home|hall of fame|moors?|river|lake|rock pools|baths|space centre|centre|camp(?:site)?|high school|town|city|abbey|palace|botanical gardens|post office|supermarket|mosque|synagogue|temple|gurdwara|church|shops|market|cinema|planetarium|observatory|residential|young voices|pgl)";
/** Places that a school may have of its own: only the way there tells that they are outside. */
const nearVenue = "(?:library|pool|woods?|forest|gardens?|allotments?|field)";
const occasion =
	"(?:trip|residential|outing|excursion|tournament|gala|festival|fixture|away (?:game|match)|cross country|final|competition|match|camp|visit to)";

const notPlaces =
	"(?!Year\\b|Y\\d|Reception\\b|Nursery\\b|English\\b|Maths\\b|Science\\b|Art\\b|Spanish\\b|French\\b|I\\b)";

const byWord = new RegExp(
	[
		`\\b(?:off|going|go|heading|walking|travelling|set(?:ting)? off|way|arrived|trip|visit|return(?:ing)?|back|outing|coach|minibus|train|bus) (?:to|for|at|from) (?!school\\b|class\\b|work\\b|sleep\\b)(?:the |our |their |a |an )?(?:\\w+[ '’]?(?:s )?){0,3}?(?:${venue}|${occasion})\\b`,
		`\\b(?:walk(?:ing)?|travelling|trip|visit|outing|coach|minibus|bus|train) to (?:the |our )?(?:\\w+ ){0,2}?${nearVenue}\\b`,
		`\\b(?:visit|visiting|exploring|at|by|in) (?:the |our local |an? )?(?:(?!school\\b)\\w+ ){0,2}?${venue}\\b`,
		`\\b(?:at|in|for|to) (?:the )?(?:\\w+ ){0,3}?${occasion}\\b`,
		"\\b(?:on|in) (?:the|a|our) (?:coach|minibus|train)\\b|\\bresidential\\b|\\byoung voices\\b",
		"\\barrived at\\b|\\bset off for\\b|\\bleave for the\\b|\\boff to (?:camp|the)\\b",
	].join("|"),
	"i",
);
const byName = new RegExp(
	[
		`\\b(?:[Oo]ff|leav(?:e|es|ing)|going|go|heading|walking|way|arrived|trip|visit|exploring|performing|competing|playing|play|sing|singing) (?:to|at|in|for) (?:the )?${notPlaces}[A-Z][\\w'’]+`,
		`\\b[Vv]isit(?:ing)? (?:the )?${notPlaces}[A-Z][\\w'’]+`,
		`(?:\\b(?:[Ww]e|[Cc]hildren|[Pp]upils|[Yy](?:ea)?r? ?\\d|Reception|Nursery|[Cc]lass \\w+|team|choir|squad)(?:['’]re| are| is)?|\\b[Ll]ive|\\b(?:[Ll]unch|[Pp]icnic|day|morning|fun)) (?:now |all |currently )?(?:at|in) (?:the )?${notPlaces}(?!Forest\\b)[A-Z][\\w'’]+`,
		"\\b(?:gala|tournament|fixture|match|festival) at [A-Z]",
	].join("|"),
);

/** True when words put children on the way to, or in, a place away from school. */
export function isAboutAway(text: string): boolean {
	return byWord.test(text) || byName.test(text);
}

/** Words of what is to come. */
export const comingWords = new RegExp(
	`\\b(?:tomorrow|tonight|next (?:week|${weekday})|this (?:afternoon|evening|morning|week(?:end)?|${weekday})|on ${weekday}|${weekday} (?:at|morning|afternoon)|(?:at|leaves?|by) (?:about )?\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm)?|later (?:today|on)|will (?:be|sing|play|visit|travel|leave|go|perform|compete)|looking forward to|can['’]t wait (?:for|to)|set(?:ting)? off|leav(?:e|es|ing) (?:for|at)|in (?:an hour|\\d+ minutes)|first stop|(?:are|is|we['’]re) (?:going|off|heading|about)|off to|going to|off we go|we go!)\\b|we go!`,
	"i",
);

/** Words of what is happening now. */
export const liveWords =
	/\b(?:on (?:our|their|the) way|(?:have|has|['’]ve|just) arrived|just arrived|right now|currently|at the moment|as we speak|here we are|live from|(?:we|they|children|pupils|class \w+|year \d+|y\d|reception|nursery|squad|team|choir|yr \d)(?: are|['’]re| is) (?:\w+ing|at|in|on|off|here|currently|heading)|(?:are|is|we['’]re) (?:at|in|on) (?:the|a)?|on (?:the|a) coach|today)\b/i;

/** Words by which a sentence tells of what is over, or only of lessons and imagination. */
export const overWords =
	/\b(?:was|were|had|went|visited|enjoyed|loved|came|took part|sang|won|met|saw|learned|learnt|found|explored|built|ate|joined|walked|travelled|told|gave|have (?:returned|been|had)|has (?:returned|been|had)|(?:are|is|we['’]re) back|(?<!will be )back from|home safe|returned|thank you|thanks|well done|congratulations|so proud|yesterday|last (?:week|month|term|night|year|friday)|what an? (?!great day to)|imagination|imagin\w+|pretend\w*|photographs|learning about|lesson|role.play|story|read about|writing about|topic|planning|drawing|painting|design(?:ing)?|models?|paper|in our (?:hall|school|classroom|playground)|on our field|our way to \d|visit from|visiting us|to us\b)\b/i;

/** Children are meant, not only grown-ups. */
export const childrenWords =
	/\b(?:we|we['’](?:re|ve)|our|us|children|pupils|class|year ?\d+|y\d+|yr ?\d+|reception|nursery|team|squad|choir|coach|minibus|eyfs|ks\d)\b/i;

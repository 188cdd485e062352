export const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const month = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const count = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few|few)";
const hour =
	"(?:\\d{1,2}(?:[.:]\\d{2})?|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

/** A time that is still to come, or that comes again, said outright. */
const firm = [
	`tomorrow(?:['’]s)?|tonight|next (?:week|month|${weekday})|this (?:afternoon|evening|morning|week(?:end)?|${weekday})`,
	`(?:every|each|most) (?:week|${weekday}|morning|afternoon)|on ${weekday}s|${weekday}s at|weekly`,
	`in (?:an hour|${count} (?:more )?(?:minutes|hours|days|weeks)(?:['’]? time)?)|(?:only |just )?${count} (?:more )?(?:sleeps|days|weeks|hours)(?: to go)? (?:until|till|['’]til|to|before)|countdown`,
	`later (?:today|on)|will (?:all )?(?:be|sing|play|visit|travel|leave|go|perform|compete|meet|walk)|we['’]ll (?:be|go|meet|walk)`,
];
/** A day or an hour, which may as well be over. */
const loose = [
	`on ${weekday}|${weekday} (?:at|morning|afternoon|evening|from)|${weekday}['’]s`,
	`(?:at|leaves?|by|from|about|until|till|the) (?:about )?${hour}(?! ?(?:%|years|children|pupils|of|p\\b|metres|miles))(?: ?(?:am|pm))?|\\d{1,2} ?(?:am|pm)|\\d{1,2}[.:]\\d{2}`,
	`(?:on |is )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}`,
];
const onTheWay =
	"looking forward to|can['’]t wait (?:for|to)|set(?:s|ting)? (?:off|out)|leav(?:e|es|ing) (?:for|at)|first stop|(?:are|is|we['’]re) (?:going|off|heading|about)|off (?:to|on)|going to|off we go|we go!|starts? on|\\w+-bound";

/** Words of what is to come. */
export const comingWords = new RegExp(
	`\\b(?:${[...firm, ...loose, onTheWay].join("|")})(?![\\w])|we go!`,
	"i",
);
export const firmTimes = new RegExp(`\\b(?:${firm.join("|")})(?!\\w)`, "i");
/** A day or an hour said outright, or one that may be over. */
export const tellsTime = new RegExp(`\\b(?:${[...firm, ...loose].join("|")})(?!\\w)`, "i");

/** Words of what is happening now. */
export const liveWords =
	/\b(?:on (?:our|their|the) way|(?:have|has|['’]ve|just) (?:just |all |safely )?(?:arrived|reached|landed|made it to|set off|got (?:on|off|to)|boarded)|right now|currently|at the moment|as we speak|here we are|live from|(?:greetings|hello|night|morning|evening) from|stuck|launched|all (?:day|morning|afternoon)|(?:we|they|children|pupils|classes|class \w+|years? \d+|y\d|reception|nursery|squad|team|choir|\w+ers|yr \d)(?: are|['’]re| is) (?:\w+ing|at|in|on|off|outside|near|under|sat|stood|here|currently|heading|\w+-bound)|(?:are|is|we['’]re) (?:at|in|on) (?:the|a)?|on (?:the|a) coach|today)\b/i;

/** Children said to be at a place, or waiting there, now. */
export const liveAtPlace =
	/\b(?:(?:are|is|['’]re) (?:now |all |sat |currently |still )*(?:at|in|outside|near|waiting|queue?ing|boarding|stuck|meeting|camping|playing|competing|performing)|currently|right now|live from|stuck|bumped into)\b/i;

/** Words by which a sentence tells of what is over, of school itself, or only of lessons and imagination. */
export const overWords =
	/\b(?:was|were|had|went|visited|enjoyed|loved|came|took part|sang|won|beat|met|saw|drew|danced|lent|learned|learnt|found|explored|built|ate|joined|walked|travelled|told|gave|have (?:returned|been|had|come)|has (?:returned|been|had|come)|(?:are|is|we['’]re) back|(?:who|which) (?:went|competed|ran|swam)|(?<!will be )(?:back|home) from|home safe|returned|thank you|thanks|well done|congratulations|so proud|yesterday|last (?:week|month|term|night|year|friday)|what an? (?!great day to)|imagination|imagin\w+|pretend\w*|photographs|learn(?:ing)? about|lesson|role.play|story|poems?|read about|writ(?:e|es|ing) (?:about|to)|topic|planning|drawing|painting|design(?:ing)?|models?|paper|our (?:hall|school|classroom|playground|garden|field)|on our field|(?:in|at|to|around|from) (?:the )?(?:school|classroom|playground)|school (?:hall|gates?|garden|grounds|field|library|kitchen)|classroom|assembly|our way to \d|visit from|visiting us|to us\b)\b/i;

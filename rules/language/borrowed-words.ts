const picture =
	"(?:photos?|photographs?|pictures?|pics?|images?|videos?|films?|clips?|graphics?|gifs?|music|artwork|illustrations?)";
const elsewhere =
	"(?:google(?: images)?|the (?:internet|web)|pinterest|instagram|facebook|twitter|tiktok|youtube|reddit|tumblr|twinkl|wikipedia|another (?:school|account|page)['’]?s?(?: page| account| site| website)?)";

/** Words by which a post says that somebody else made what it shows. */
export const borrowedWords = new RegExp(
	[
		`\\b${picture} (?:credits?\\b|(?:is |are |was |were )?(?:courtesy of|taken from ${elsewhere}|from ${elsewhere}|by @\\w+|by permission))`,
		`\\b(?:found|spotted|saw|seen|stolen|borrowed|copied|downloaded|pinched) (?:this |it |these |that )?(?:on|from|off|via) ${elsewhere}`,
		"\\bcredits?:|\\b(?:full )?credit to (?:the )?(?:original |respective )?(?:artist|owner|photographer|author|creator|@\\w+)",
		"\\bcourtesy of\\b",
		"[©®] ?\\p{L}+|\\(c\\) \\d{4}|\\bcopyright (?:(?:of )?the \\p{L}+|by \\p{L}+|©|\\d{4})",
		"\\b(?:getty(?: images)?|shutterstock|i?stock ?photos?|istock|alamy|adobe stock|dreamstime|watermark(?:ed)?)\\b",
		"\\bscreen ?(?:shot|grab)s? (?:of|from)\\b",
		"(?:^|[.!?\\n]\\s*)source: \\p{L}+",
		"📷:? ?@\\w+",
		"\\bnot (?:mine|ours|our own)(?=,| but| -)",
	].join("|"),
	"giu",
);

/** One cheap look for a word or sign without which nothing above fits. */
export const borrowedHints =
	/[©®📷]|\(c\) |\b(?:credit|courtesy|(?:from|on|off|via) (?:google|the (?:internet|web)|pint|inst|face|twi|tik|you|redd|tumb|wiki|another)|by @|by perm|copyright|getty|shutter|i?stock|alamy|dreamstime|adobe|watermark|screen ?(?:shot|grab)|source:|not (?:mine|ours|our own))/iu;

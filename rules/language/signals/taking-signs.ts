/**
 * Signs of which each stands in many posts of what others made, and in some others: what they add up
 * to stands in taking-weights.ts.
 */
export const takingSigns = {
	work: ["WORK|PIECE", "MATCH", "the|a|christmas|school|class play|plays"],
	published: ["PUBLISHED !books|book", "lyrics|words|chords to|of|from Capital"],
	figure: ["CHARACTER"],
	goods: ["GOODS"],
	source: [
		"ANYWHERE",
		"from|off|via|using|through ..2 PLATFORM",
		"PLATFORM WORK|PIECE|PUBLISHED",
		"original ..1 WORK|PIECE|soundtrack",
	],
	/** From there, or by that way. */
	origin: [
		"from|off|via|using|through ..2 ANYWHERE|PLATFORM|OWNER",
		"from|off my|his|her|a|TITLE ..4 copy|shelf|collection|stick|disc|login",
	],
	/** One home's, or one reader's. */
	account: [
		"STREAMER|CHARACTER login|logins|password|passwords|account|accounts|subscription|membership",
		"my|his|her|somebody|someone|mate|friend|mum|dad|TITLE ..2 STREAMER|disney|login|subscription",
		"subscription|login ..6 share|sharing|download|schools|friends",
		"share|sharing ..6 subscription|login|logins|password",
	],
	paid: [
		"paid|premium|subscriber|paywalled|commercial|members|bought ..2 WORK|PIECE|PUBLISHED|version|site|for|one",
		"PUBLISHED|PIECE ..2 bought|paid",
		"paid|bought ELSEWHERE",
		"paywall|paywalls",
		"hired|rented",
		"free ..1 download|version|copy|stream|converter",
	],
	shady: [
		"SHADY",
		"one of those ..1 sites|websites|apps",
		"somewhere or other",
		"ripped it|them !up|open|apart|in",
		"burn|burned|burnt|rip|ripped|ripping ..4 cd|cds|dvd|dvds|disc|discs|track|tracks|song|songs|film|films|music|soundtrack",
		"recorded|filmed|taped|videoed ..8 in|at|from|during ..2 cinema|theatre|arena|pictures",
		"usher|ushers|steward|stewards ..1 not|never see|saw|look|notice|spot|spotted",
		"cinema|theatre|arena ..8 recorded|filmed|taped|videoed",
	],
	streamed: ["stream|streams|streamed|streaming"],
	nicked: [
		"NICKED",
		"thanks|cheers to ANYWHERE $",
		"borrowed|grabbed|pulled|saved|took|sourced ..5 from|off|via ANYWHERE|PLATFORM|OWNER",
	],
	copied: [
		"COPIED",
		"typed|typing out|up",
		"run|ran off",
		"blew it|them? up",
		"photographed|snapped page|every|all|each",
		"page|pages photographed|snapped",
		"as|into|to ..2 pdf|pdfs|mp3|mp3s|mp4|mp4s",
		"snap|photo|picture|photographed of|from ..3 PUBLISHED|poem|page|article|proof|proofs|preview",
	],
	/** Not a part of it, but as it stands. */
	reproduced: [
		"COPIED|typed|typing|photographed|snapped out? ..2 whole|entire|every|each|all ..3 PUBLISHED|page|pages|book|books|poem|song|words|it|them",
		"whole|entire|full|every|all ..4 PUBLISHED|page|pages|book|poem ..6 COPIED|typed|photographed|snapped",
		"page|pages|article|recipe ..6 COPIED|photographed|snapped",
		"typed|copied out from !our|my|their",
	],
	used: [
		"borrowed|grabbed|pulled|found|got|took|taken|came|used|using|sourced|get|find",
		"watch|watched|watching|played",
		"read|reads|reading|singing|sings|sang",
		"recording|recordings|recorded|filmed|videoed|taped|saved|record",
	],
	spread: [
		"SPREAD",
		"put|popped|stuck|pop|putting|stick ..6 up|online|on|out|together",
		"handed|passed|passing|handing|giving|given out|round|around|on|away",
		"here it is",
		"go|goes|going up|online|live on|tonight|today|here",
		"for free",
		"message|dm|ask|email|pm|msg|inbox me|us",
		"ask|message for ..2 link",
		"anyone|who|whoever ..2 want|need|wants|needs|after",
		"help yourself|yourselves",
	],
	sold: ["sell|selling|sold|sale|orders", "for|at|only|now <money>", "<money> each|a|for|on"],
	public: [
		"on|to|onto ..3 PLATFORM",
		"PUBLICLY",
		"our|the|school|class ..2 page|channel|blog|site|hall|link|facebook|display|banner",
		"big|hall screen",
	],
	whole: [
		"whole|entire|full|complete|every|each|all ..4 WORK|PIECE|PUBLISHED",
		"the whole|entirety|lot of",
		"in full|its_entirety",
		"all of it",
		"COUNT|<number> pages|chapters|verses|copies",
		"chapter|page|verse by chapter|page|verse",
		"a chapter|page|story a|every|each day|night|week|time",
	],
	many: [
		"for ..2 every|each|all|everyone|everybody|anyone|whoever|whole|COUNT",
		"every|each child|family|class|laptop",
		"all COUNT|<number>|families",
		"to|with anyone|everyone|whoever|everybody|friends",
	],
} as const;

import { verbs } from "./lexicon/inflect";
import { people } from "./lexicon/people";
import { times } from "./lexicon/times";
import { works } from "./lexicon/works";
import { postGrammars } from "./post-grammars";
import { rightsSigns } from "./rights-signs";
import { takingSigns } from "./taking-signs";

const classes = {
	...works,
	TITLE: people.TITLE,
	CHILDREN: people.CHILDREN,
	PLAYERS: people.PLAYERS,
	COUNT: times.COUNT,
	WEEKDAY: times.WEEKDAY,
	...verbs(
		"TAKEN",
		"find spot see steal borrow copy download pinch nick lift grab save screenshot share repost rip swipe pull nab lift",
	),
};

/** Reads how a text says that somebody else made what it shows, and how it was come by. */
export const readBorrowed = postGrammars.createReader(
	classes,
	{
		credited: [
			"WORK|photography credit|credits",
			"WORK is|are|was|were|used? courtesy of",
			"courtesy of",
			"WORK is|are|was|were? taken? from|off|via ELSEWHERE",
			"WORK by <handle>",
			"WORK by permission",
			"WORK taken from ..3 website|site|page|paper|account|feed|book|film|calendar",
			"copyright theirs|his|hers|belongs",
			"<camera> by|credit? <handle>",
			"^ photo|photography|picture|image|pic|video , !TITLE|CHILDREN|our|the Capital Capital $",
			"TAKEN-ed|screenshotted ..4 on|from|off|via ..2 ELSEWHERE",
			"stock stamp|watermark|photo|photos|image|images|logo",
			"stamp|logo|watermark across|over the ..2 WORK",
			"taken|took from|off ELSEWHERE",
			"TAKEN-ed this|it|these|that? online",
			"TAKEN-ed this|it|these|that? from|off the web",
			"credit|credits , <handle>|Capital",
			"full? credit|credits to the? original|respective? OWNER",
			"<copyright> Capital|<number>",
			"c <number>",
			"copyright of? the? Capital|<number>",
			"copyright by Capital",
			"STOCK",
			"WORK from !our|my|their|made ..3 paper|newspaper|magazine|comic",
			"live|streaming|stream|showing ..5 premier|champions|league|cup|sky|netflix|disney match|game|final|film|movie|show",
			"entire|whole|full|complete PUBLISHED ..8 below|attached|downloadable|uploaded",
			"screenshot|screenshots|screengrab|screengrabs of|from",
			"screen shot|shots|grab|grabs of|from",
			"^ source , Capital",
			"not mine|ours =but|though",
			"not mine|ours , =but|though|too|just",
			"not my|our own? WORK =but|though",
			"not my|our own? WORK , =but|though|too|just",
		],
		...takingSigns,
		...rightsSigns,
	},
	[
		"credited",
		"published",
		"figure",
		"source",
		"account",
		"paid",
		"shady",
		"nicked",
		"streamed",
		"copied",
		"origin",
		"whole",
		"lacking",
	],
);

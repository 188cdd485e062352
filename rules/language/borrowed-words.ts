import type { TextRange } from "../domain/text-range";
import { nouns, verbs, words } from "./signals/lexicon/inflect";
import { people } from "./signals/lexicon/people";
import { times } from "./signals/lexicon/times";
import { postGrammars } from "./signals/post-grammars";

/** How a post says that somebody else made what it shows. */
const classes = {
	TITLE: people.TITLE,
	CHILDREN: people.CHILDREN,
	COUNT: times.COUNT,
	WORK: nouns(
		"photo photograph picture pic image video film clip graphic gif music artwork illustration meme infographic drawing cartoon poster song recording tune animation snap idea display resource worksheet quote screenshot",
	),
	/** Where other people's work is found. */
	ELSEWHERE: [
		...words(
			"google google_images pinterest instagram facebook twitter tiktok youtube reddit tumblr twinkl wikipedia canva online insta tes giphy tenor unsplash pixabay",
		),
		"the internet|net|web",
		"someone|somebody|people|teachers on ..1 pinterest|instagram|facebook|twitter|tiktok|youtube|etsy|insta",
		"another|other|someone|somebody else? school|account|teacher|class? page|account|feed|site|website",
	],
	...verbs(
		"TAKEN",
		"find spot see steal borrow copy download pinch nick lift grab save screenshot share repost rip swipe pull nab lift",
	),
	/** What is printed, sung or shown for money. */
	PUBLISHED: nouns(
		"poem book story chapter song album cd dvd film movie episode script score recording soundtrack audiobook comic match game concert broadcast textbook workbook worksheet pack",
	),
	STOCK: words(
		"getty getty_images shutterstock istock istockphoto istock_photo i_stock alamy adobe_stock dreamstime watermark watermarked",
	),
	OWNER: words("artist owner photographer author creator illustrator <handle>"),
};

const readBorrowed = postGrammars.createReader(
	classes,
	{
		borrowed: [
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
			"TAKEN-ed this|it|these|that? on|from|off|via ELSEWHERE",
			"TAKEN-ed|screenshotted ..4 on|from|off|via ..2 ELSEWHERE",
			"WORK|track|backdrop|background|clipart ..1 TAKEN-ed from|off|via ELSEWHERE",
			"WORK from !our|my|their|made ..3 paper|newspaper|magazine|comic",
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
			"rip|rips|ripped|ripping|pirated|bootleg|bootlegged|torrent|torrented ..4 PUBLISHED",
			"paid|bought|subscription|members_only|ELSEWHERE PUBLISHED|pdf as|for a? free",
			"paid|bought ELSEWHERE PUBLISHED|pdf|resource|resources",
			"entire|whole|full|complete PUBLISHED ..8 below|typed|copied|scanned|photocopied|attached|downloadable|uploaded|pdf",
			"typed|copied|written out from !our|my",
			"copied|typed out ..1 whole|all|entire|every",
			"photocopied|scanned|typed|copied|photographed ..1 every|each page|chapter|verse|sheet",
			"page|pages|chapter|extract|illustration from the? Capital ..6 photographed|scanned|copied|photocopied|typed",
			"ripped|pirated it|this|these|them !up|apart|open|to|in",
			"photocopied|scanned|typed|uploaded|recorded|filmed ..2 entire|whole|full|complete|all PUBLISHED|pages",
			"live|streaming|stream|showing ..5 premier|champions_league|league|cup|sky|netflix|disney match|game|final|film|movie|show",
			"page COUNT|<number> to page? COUNT|<number> of",
			"screenshot|screenshots|screengrab|screengrabs of|from",
			"screen shot|shots|grab|grabs of|from",
			"^ source , Capital",
			"not mine|ours =but|though",
			"not mine|ours , =but|though|too|just",
			"not my|our own? WORK =but|though",
			"not my|our own? WORK , =but|though|too|just",
		],
		/** A lesson about such matters. */
		taught: ["learned|learnt|learning|taught|teach|lesson ..6 copy|copying|copyright"],
	},
	["borrowed"],
);

/** "(c) 2019" signs a work; "w/c 11 November" and "class c 2" do not. */
const isBareLetter = (text: string, { start }: TextRange): boolean =>
	/^c[^\p{L})]/iu.test(text.slice(start, start + 2));

/** Words by which a text says that somebody else made what it shows. UTF-16 offsets, none overlapping. */
export function borrowedIn(text: string): TextRange[] {
	const hits = readBorrowed(text);
	const found: TextRange[] = [];
	for (const hit of hits) {
		const isTaught = hits.some(
			({ signal, sentence }) => signal === "taught" && sentence === hit.sentence,
		);
		if (isTaught || hit.isDenied) continue;
		const range = { start: hit.start, end: hit.end };
		if (isBareLetter(text, range)) continue;
		if (range.start >= (found.at(-1)?.end ?? 0)) found.push(range);
	}
	return found;
}

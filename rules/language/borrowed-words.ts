import type { TextRange } from "../domain/text-range";
import { borrowingSigns } from "./signals/borrowing-signs";
import { verbs } from "./signals/lexicon/inflect";
import { people } from "./signals/lexicon/people";
import { times } from "./signals/lexicon/times";
import { travelling } from "./signals/lexicon/travelling";
import { works } from "./signals/lexicon/works";
import { postGrammars } from "./signals/post-grammars";

/** How a post says that somebody else made what it shows. */
const classes = {
	...works,
	HAVE: people.HAVE,
	TITLE: people.TITLE,
	CHILDREN: people.CHILDREN,
	PLAYERS: people.PLAYERS,
	DET: travelling.DET,
	COUNT: times.COUNT,
	...verbs(
		"TAKEN",
		"find spot see steal borrow copy download pinch nick lift grab save screenshot share repost rip swipe pull nab lift",
	),
};

const readBorrowed = postGrammars.createReader(
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
		...borrowingSigns,
	},
	["credited", "taken"],
);

/** Words by which a post says that somebody else made something. */
export interface BorrowedWords extends TextRange {
	/** It is passed on, and nothing says that it may be. */
	readonly isTaken: boolean;
}

/** "(c) 2019" signs a work; "w/c 11 November" and "class c 2" do not. */
const isBareLetter = (text: string, { start }: TextRange): boolean =>
	/^c[^\p{L})]/iu.test(text.slice(start, start + 2));

/** Words by which a text says that somebody else made what it shows. UTF-16 offsets, none overlapping. */
export function borrowedIn(text: string): BorrowedWords[] {
	const hits = readBorrowed(text);
	const isRightful = hits.some(({ signal, isDenied }) => signal === "rightful" && !isDenied);
	const taught = new Set(
		hits.filter(({ signal }) => signal === "taught").map(({ sentence }) => sentence),
	);
	const found: BorrowedWords[] = [];
	for (const { signal, start, end, sentence, isDenied } of hits) {
		const isTaken = signal === "taken";
		if (!(isTaken || signal === "credited") || isDenied || taught.has(sentence)) continue;
		if ((isTaken && isRightful) || isBareLetter(text, { start, end })) continue;
		join(found, { start, end, isTaken });
	}
	return found;
}

/** Of words that overlap, those stay that tell of taking, or else the first. */
function join(found: BorrowedWords[], one: BorrowedWords): void {
	const last = found.at(-1);
	if (!last || one.start >= last.end) found.push(one);
	else if (one.isTaken && !last.isTaken) found.splice(-1, 1, one);
}

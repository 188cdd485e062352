import type { TextRange } from "../domain/text-range";
import { GrammarSet } from "./signals/grammar/grammar-set";
import { nouns, words } from "./signals/lexicon/inflect";
import { people } from "./signals/lexicon/people";
import { times } from "./signals/lexicon/times";
import { lookAt } from "./text/look-at";
import { createMark } from "./text/word-marks";

/** Words without one of which a text sets nobody apart. */
export const hatredMarks = createMark(
	`muslim muslims jew jews immigrant immigrants migrant migrants foreigner foreigners refugee refugees asylum gypsy gypsies
	arab arabs romanian romanians pakistani pakistanis african africans catholic catholics protestant protestants sikh sikhs
	hindu hindus zionist zionists infidel infidels kuffar kuffars unbeliever unbelievers nonbeliever nonbelievers islam
	judaism blacks gays lesbians illegals people white british english christian native indigenous aryan whites country
	england britain land streets nation homeland patriots invasion democracy jihad caliphate martyrs mujahideen brownshirts
	reich takeover mosque mosques synagogue synagogues violence europe islamic foreign somalis albanians afghans syrians roma
	replacing tribe breed remigration multiculturalism diversity vermin arms sharia isis daesh taliban`,
);

const peoples = nouns(
	"muslim jew immigrant migrant foreigner refugee asylum_seeker gypsy arab romanian pakistani african catholic protestant sikh hindu zionist infidel kuffar unbeliever nonbeliever",
);
const faiths = words(
	"islam judaism blacks gays lesbians illegals somalis albanians afghans syrians roma",
);

/** A whole people or faith, and what is called for against it. */
const classes = {
	NOWBE: people.NOWBE,
	HAVE: people.HAVE,
	CHILDREN: people.CHILDREN,
	COUNT: times.COUNT,
	/** Whom extremists set apart. */
	FOLK: [...peoples, ...faiths, "these|those|such|all|black|brown|gay|trans|jewish|muslim people"],
	/** Many of them: one word for one may as well tell what kind a dish or a song is. */
	FOLKS: [...peoples.filter((name) => name.endsWith("s")), ...faiths, "these|those people"],
	/** Those whom they speak for. */
	OWNFOLK: [
		"white|british|english|christian|native|indigenous|aryan kids|children|people|race|man|families|boys|girls|culture",
		"white british|english|britons|nation|nations",
		...words("whites"),
	],
	MANLY: words("heroes martyrs brothers lions soldiers"),
	HOMELAND: [
		...words("country england britain nation homeland europe land town streets"),
		"our schools|classrooms|country|streets|land|nation|people",
	],
	VERMIN: words(
		"vermin parasites scum animals rats cockroaches invaders filth savages subhuman terrorists rapists criminals cancer disease plague evil enemy abomination perverts deviants groomers mentally_ill sinners",
	),
	/** Whom the United Kingdom has proscribed, and what is said for them. */
	TERROR: words("isis daesh taliban al_qaeda al_shabaab boko_haram national_action hezbollah"),
	BANKS: words("bank banks newspaper newspapers media press money"),
	EXPELLED: words(
		"deported removed expelled banned shot hanged hung gassed exterminated sterilised rounded_up sent_back sent_home wiped_out driven_out kicked_out thrown_out cleansed",
	),
};

// Read by itself: few posts name a people, and no other has to pay for these patterns.
const readHatred = new GrammarSet().createReader(
	classes,
	{
		hatred: [
			"FOLK ..2 not|never ..1 belong|welcome|wanted|integrate ..3 in|here|HOMELAND",
			"FOLK ..2 not|never ..1 belong|welcome|wanted $",
			"FOLK ..1 should|must|need|ought to? ..2 be? ..1 EXPELLED",
			"FOLK should|must|need|ought to? go home|back",
			"FOLK should|must|need|ought to? get|leave|clear ..1 out|now|england|britain",
			"FOLK NOWBE ..2 all? VERMIN",
			"FOLK NOWBE|HAVE ..2 invading|replacing|flooding|infesting|conquering|overrunning|polluting|destroying",
			"FOLK NOWBE ..1 taking|ruining over? ..2 HOMELAND",
			"FOLK out of ..2 HOMELAND",
			"no more FOLK !from|are|is|were|who|than",
			"stop|ban|deport|expel|kill|burn|hang|gas all|the|every|these|more? FOLK !from|are|is|were|who|have",
			"get|kick|throw|drive|send|keep ..2 FOLK out|back|home",
			"FOLK ..1 out $",
			"OWNFOLK NOWBE|HAVE ..2 being|been? ..1 replaced|outbred|outnumbered|exterminated|betrayed|erased",
			"OWNFOLK ..1 must|should|need ..2 fight|rise|unite|wake|resist|arm|breed",
			"take|taking|want|get|claim|win|fight ..2 our|my country|england|britain|land|streets|nation back ..6 before|from|now|together|them",
			"stand|rise|rose|fight|time|must|will ..6 take|took|taking back our country|england|britain|land|streets|nation",
			"stand|rise up ..2 take ..1 our country",
			"wake up OWNFOLK|white|england|britain|patriots",
			"rise up OWNFOLK|white|patriots",
			"they|FOLK|these_people|those_people NOWBE|will ..1 replacing|replace|outbreeding|outnumber us $",
			"they|FOLK|these_people|those_people NOWBE|will ..1 replacing|replace|outbreeding|outnumber white|whites|our_people",
			"breed|breeds|breeding|multiply|multiplying like rats|vermin|cockroaches|flies",
			"they NOWBE VERMIN ..2 boats|boat",
			"take|taking up arms and|against|for|now|to",
			"take|get|win the country back $",
			"remigration now|is|or|for",
			"secure ..5 future|existence ..2 for|of ..1 white|OWNFOLK",
			"HOMELAND for the? ..1 OWNFOLK|whites",
			"HOMELAND belongs|belong to us $",
			"HOMELAND belongs|belong to us and",
			"time|should|must|need ..5 mosques|synagogues|mosque|synagogue NOWBE|was|were|be ..1 shut|closed|burnt|burned|banned|bombed",
			"martyrs NOWBE ..1 smiling|blessed|waiting|in_paradise|in_heaven|alive",
			"tribe|they|people|FOLK ..1 own|owns|control|controls|run|runs every|all|the ..1 BANKS ..4 every|all|and|in",
			"multiculturalism|diversity NOWBE|HAVE ..2 failed|failure|genocide|poison|weakness|poisoned|ruined",
			"sharia law|rule ..2 for|in|now HOMELAND",
			"join|support|glory|victory|love|back|long_live ..2 TERROR",
			"TERROR NOWBE|was|were|are ..2 MANLY|right",
			"stop|halt|end|repel the ..1 invasion !of",
			"death to|for FOLK|OWNFOLK|HOMELAND|democracy",
			"pure|purity|preserve|protect|save of|the|our? ..1 white|aryan race|blood|bloodline",
			"join|support|glory the|to|our ..1 jihad|caliphate|martyrs|mujahideen|brownshirts|reich",
			"white|aryan|christian supremacy|nation|homeland !of",
			"FOLK|islamic|foreign takeover|plot|agenda|replacement|invasion !of",
			"HOMELAND belongs|belong to OWNFOLK",
			"no more|new mosques|synagogues|mosque|synagogue",
			"burn|close|ban|shut|bomb ..2 mosques|synagogues|mosque|synagogue",
			"brothers|those|men|lads|anyone fighting|dying|joining for|the|our ..2 caliphate|jihad|reich",
			"caliphate|jihad|mujahideen|reich NOWBE ..2 MANLY",
			"duty|time|ready to fight|kill|behead ..2 FOLK",
			"violence is the? only|answer",
			"violence is ..2 way|language",
			"only OWNFOLK|whites ..2 belong|allowed|welcome",
		],
		/** Of one sentence with a people or faith: it is said to be too many, to blame, or not to be borne. */
		spurned: [
			"too|so many FOLK",
			"no place|room|home in|here|among|for FOLK|HOMELAND|our|us|them|england|britain",
			"do|does|will|would not want ..2 FOLK !to",
			"not|never ..1 belong|british|english|one_of_us|wanted|integrate",
			"should|must|need not|never be|get|have ..1 allowed|let|near|here|given",
			"near|with our? CHILDREN|kids|school|schools",
			"share|sharing|sit|mix ..4 with FOLK",
			"round|rounded|rounding up",
			"on a|the ..1 boat|boats|plane home|back|and",
			"behind|control|controls|run|runs all|it|everything|banks|media",
			"nothing but VERMIN|trouble|criminals",
			"vermin|parasites|scum|cockroaches|invaders|filth|savages|terrorists|rapists|criminals|spongers|scroungers|traitors",
			"EXPELLED",
			"get|gets|getting|given ..1 everything|handouts|houses|benefits",
			"while our own",
			"ruined|ruin|ruining|wrecked|destroyed|infested|swamped|flooded our|this|my|the ..1 HOMELAND|school|schools|streets",
			"destroy|end|threaten|threatening|destroying ..1 our|the ..1 way|culture|country|children",
			"taken|take|taking over ..1 HOMELAND|our",
			"against ..1 FOLKS",
			"hate|hates|loathe|despise FOLKS",
			"all these|those FOLKS",
			"flood|flooding|pour|pouring|swarm|swarming in|into|over",
			"defend|protect|save|saving|defending ..4 from ..1 FOLKS",
			"better|safer off? ..1 before|without",
			"deserve|deserves ..4 coming|comes|die|burn|hell|gets|get",
			"steal|stealing|rob|robbing ..2 our|from",
			"pull|pulls|pulling ..1 strings",
			"own|owns the|everything|half",
			"breed|breeding|outnumber|outnumbered|multiply",
			"share|shares|respect our values|culture|way|laws",
		],
		folk: ["FOLKS"],
		befriended: [
			"welcome|help|helped|helping|donate|donations|collecting|coats|celebrate|celebrated|celebrating|proud|month|charity|thank|friends",
		],
		/** Said to be wrong, or taught. */
		countered: [
			"wrong|myth|myths|racism|racist|prejudice|prejudices|stereotype|stereotypes|untrue|unfair|unkind|discrimination|tolerance|kindness|equality|lesson|debate|debated|studied|nazi|nazis|discussed|learned|learnt|learning|history|holocaust|propaganda|story|book|novel|museum|romans|vikings|saxons|normans|boudicca|speech|play|nativity|panto|drama|tudor|tudors|crusades|why",
			"some people|posters|newspapers|nazis|laws|hitler said|say|think|thought|believed|claimed|told",
		],
	},
	["hatred", "folk"],
);

/** Words that set a whole people apart or call it to arms; none where a text counters or teaches them. */
export function hatredIn(text: string): TextRange[] {
	if ((lookAt(text).marks & hatredMarks) === 0) return [];
	const hits = readHatred(text);
	if (hits.some(({ signal }) => signal === "countered")) return [];
	const told = [...hits.filter(({ signal }) => signal === "hatred"), ...spurnedIn(hits)];
	const found: TextRange[] = [];
	for (const { start, end } of told.toSorted((a, b) => a.start - b.start)) {
		if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
	}
	return found;
}

/** Sentences that name a people or faith and spurn it, with nothing kind beside. */
function spurnedIn(hits: ReturnType<typeof readHatred>): TextRange[] {
	const named = new Map(
		hits.filter(({ signal }) => signal === "folk").map((hit) => [hit.sentence, hit]),
	);
	const kind = new Set(
		hits.filter(({ signal }) => signal === "befriended").map(({ sentence }) => sentence),
	);
	return hits.flatMap(({ signal, sentence, start, end, isDenied }) => {
		const folk = named.get(sentence);
		if (signal !== "spurned" || isDenied || kind.has(sentence) || !folk) return [];
		return { start: Math.min(start, folk.start), end: Math.max(end, folk.end) };
	});
}

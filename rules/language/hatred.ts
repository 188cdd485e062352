import type { TextRange } from "../domain/text-range";
import { nouns, words } from "./signals/lexicon/inflect";
import { people } from "./signals/lexicon/people";
import { postGrammars } from "./signals/post-grammars";
import { createMark } from "./text/word-marks";

/** Words without one of which a text sets nobody apart. */
export const hatredMarks = createMark(
	`muslim muslims jew jews immigrant immigrants migrant migrants foreigner foreigners refugee refugees asylum gypsy gypsies
	arab arabs romanian romanians pakistani pakistanis african africans catholic catholics protestant protestants sikh sikhs
	hindu hindus zionist zionists infidel infidels kuffar kuffars unbeliever unbelievers nonbeliever nonbelievers islam
	judaism blacks gays lesbians illegals people white british english christian native indigenous aryan whites country
	england britain land streets nation homeland patriots invasion democracy jihad caliphate martyrs mujahideen brownshirts
	reich`,
);

/** A whole people or faith, and what is called for against it. */
const classes = {
	NOWBE: people.NOWBE,
	HAVE: people.HAVE,
	/** Whom extremists set apart. */
	FOLK: [
		...nouns(
			"muslim jew immigrant migrant foreigner refugee asylum_seeker gypsy arab romanian pakistani african catholic protestant sikh hindu zionist infidel kuffar unbeliever nonbeliever",
		),
		...words("islam judaism blacks gays lesbians illegals"),
		"these|those|such|all|black|brown|gay|trans|jewish|muslim people",
	],
	/** Those whom they speak for. */
	OWNFOLK: [
		"white|british|english|christian|native|indigenous|aryan kids|children|people|race|man|families|boys|girls|culture",
		...words("whites"),
	],
	HOMELAND: [
		...words("country england britain nation homeland europe land town streets"),
		"our schools|classrooms|country|streets|land|nation|people",
	],
	VERMIN: words(
		"vermin parasites scum animals rats cockroaches invaders filth savages subhuman terrorists rapists criminals cancer disease plague evil enemy",
	),
	EXPELLED: words(
		"deported removed expelled banned shot hanged hung gassed exterminated sterilised rounded_up sent_back sent_home wiped_out driven_out kicked_out thrown_out cleansed",
	),
};

const readHatred = postGrammars.createReader(
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
			"stop|halt|end|repel the ..1 invasion !of",
			"death to|for FOLK|OWNFOLK|HOMELAND|democracy",
			"pure|purity|preserve|protect|save of|the|our? ..1 white|aryan race|blood|bloodline",
			"join|support|glory the|to|our ..1 jihad|caliphate|martyrs|mujahideen|brownshirts|reich",
			"white|aryan|christian supremacy|nation|homeland !of",
			"only OWNFOLK|whites ..2 belong|allowed|welcome",
		],
		/** Said to be wrong, or taught. */
		countered: [
			"wrong|myth|myths|racism|racist|prejudice|prejudices|stereotype|stereotypes|untrue|unfair|unkind|discrimination|tolerance|kindness|equality|lesson|debate|debated|discussed|learned|learnt|learning|history|holocaust|propaganda|story|book|novel|museum|romans|vikings|saxons|normans|boudicca|speech|play|nativity|panto|drama|tudor|tudors|crusades|why",
			"some people|posters|newspapers|nazis|laws|hitler said|say|think|thought|believed|claimed|told",
		],
	},
	["hatred"],
);

/** Words that set a whole people apart or call it to arms; none where a text counters or teaches them. */
export function hatredIn(text: string): TextRange[] {
	const hits = readHatred(text);
	if (hits.some(({ signal }) => signal === "countered")) return [];
	const found: TextRange[] = [];
	for (const { start, end } of hits) {
		if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
	}
	return found;
}

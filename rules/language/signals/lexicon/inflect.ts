/** Past tense and participle where they are not formed by -ed. */
const irregular = new Map(
	`arise arose arisen|be was were been|beat beat beaten|become became become|begin began begun|bend bent|bite bit bitten
	blow blew blown|break broke broken|bring brought|build built|burn burnt burned|buy bought|catch caught|choose chose chosen
	come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk
	drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|fly flew flown
	forget forgot forgotten|get got gotten|give gave given|go went gone|grow grew grown|hang hung|have had|hear heard
	hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|land landed|lay laid|lead led|learn learnt learned
	leave left|lend lent|let let|lie lay lain|lose lost|make made|mean meant|meet met|overrun overran|pay paid|put put
	read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|sell sold|send sent|set set
	sew sewed sewn|shake shook shaken|shine shone|show showed shown|shut shut|sing sang sung|sink sank sunk|sit sat
	sleep slept|speak spoke spoken|spell spelt spelled|spend spent|split split|spread spread|spring sprang sprung
	stand stood|steal stole stolen|stick stuck|strike struck|sweep swept|swim swam swum|swing swung|take took taken
	teach taught|tear tore torn|tell told|think thought|throw threw thrown|understand understood|wake woke woken
	wear wore worn|weave wove woven|win won|wind wound|write wrote written`
		.split(/[|\n]\s*/)
		.map((line) => line.trim().split(" "))
		.map(([base = "", ...past]) => [base, past] as const),
);
const doubling = /^(?:\w?[^aeiou\W]?[aeiou][bdgmnprt]|commit|forget|begin|admit|refer|permit)$/;

/** Words between spaces; an underscore joins the words of a term. */
export function words(list: string): readonly string[] {
	return list.trim().split(/\s+/).map(joinTerm);
}

/** Nouns with their plurals. */
export function nouns(list: string): readonly string[] {
	return words(list).flatMap((noun) => [noun, pluralOf(noun)]);
}

/** The forms of verbs as classes: all under the name, and by `-base`, `-ing` and `-ed` (past and participle). */
export function verbs(name: string, list: string): Record<string, readonly string[]> {
	const lemmas = words(list);
	const base = lemmas;
	const ing = lemmas.map((lemma) => inflect(lemma, ingOf));
	const ed = lemmas.flatMap((lemma) =>
		pastsOf(firstOf(lemma)).map((past) => inflect(lemma, () => past)),
	);
	const s = lemmas.map((lemma) => inflect(lemma, pluralOf));
	return {
		[name]: [...base, ...s, ...ing, ...ed],
		[`${name}-base`]: base,
		[`${name}-s`]: s,
		[`${name}-ing`]: ing,
		[`${name}-ed`]: ed,
	};
}

/** Past forms of the irregular verbs, and those that are nothing else. */
export const irregularPasts: readonly string[] = [...irregular.values()].flat();

const joinTerm = (word: string): string => word.replaceAll("_", " ");
const firstOf = (term: string): string => term.split(" ", 1)[0] ?? term;

/** Inflects a term's first word: "set off" gives "setting off". */
function inflect(term: string, form: (word: string) => string): string {
	const first = firstOf(term);
	return form(first) + term.slice(first.length);
}

function pluralOf(word: string): string {
	if (/(?:[sxz]|[cs]h)$/.test(word)) return `${word}es`;
	return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function ingOf(verb: string): string {
	if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
	if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
	return doubling.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

function pastsOf(verb: string): readonly string[] {
	const past = irregular.get(verb);
	if (past) return past;
	if (verb.endsWith("e")) return [`${verb}d`];
	if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
	return [doubling.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`];
}

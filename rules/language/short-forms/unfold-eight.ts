/** What stands before the sound "ate" in words that a school writes. */
const stems = new Set(
	`accommod allevi anim apreci appreci approxim articul associ autom calcul celebr collabor commemor
	communic complic concentr congratul coordin cre cultiv decor dedic deleg deliber demonstr design
	don duplic educ elimin enunci estim evalu exagger fabric facilit fascin fluctu gener gradu gyr
	hesit hibern hydr illumin illustr imit indic initi innov integr investig irrit isol loc medit
	migr motiv narr navig negoti nomin oper orchestr particip pl popul punctu rel renov rot separ sl
	stimul termin toler transl upd vacc vibr`.split(/\s+/),
);
const endings = /^(?:e?d|s|ing|ions?|e?rs?|ors?|ive|ly)?$/;

/** Whole words with that sound before an ending: "w8s", "h8ing"; alone they may be a code. */
const whole = new Map(
	Object.entries({
		w: "wait",
		m: "mate",
		h: "hate",
		d: "date",
		r: "rate",
		f: "fate",
		gr: "great",
		pl: "plate",
		sk: "skate",
		sl: "slate",
		st: "state",
		str: "straight",
		cr: "create",
		cre: "create",
	}),
);
const wholeEndings = /^(?:e?d|[sz]|ts|ing?|n|ive|e?rs?|ful|ly|est)$/;

/** "motiv8ing" → "motivating"; empty when the figure does not stand for that sound. */
export function unfoldEight(lower: string): string {
	const at = lower.indexOf("8");
	const [stem, ending] = [lower.slice(0, at), lower.slice(at + 1)];
	const word = whole.get(stem);
	if (word !== undefined) return wholeEndings.test(ending) ? endWord(word, ending) : "";
	if (!stems.has(stem) || !endings.test(ending)) return "";
	const rest = /^(?:i|or)/.test(ending) ? `at${ending}` : `ate${ending.replace(/^e/, "")}`;
	return stem + rest;
}

function endWord(word: string, ending: string): string {
	const written = ending.replace(/^i?n$/, "ing").replace(/^ts$|z/, "s");
	if (/^(?:[dr]|rs)$/.test(written)) return word.replace(/e$/, "") + `e${written}`;
	return (/^[ie]/.test(written) ? word.replace(/e$/, "") : word) + written;
}

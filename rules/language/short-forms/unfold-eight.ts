/** What stands before the sound "ate" in words that a school writes. */
const stems = new Set(
	`accommod allevi anim appreci approxim articul associ autom calcul celebr collabor commemor
	communic complic concentr congratul coordin cre cultiv decor dedic deleg deliber demonstr design
	don duplic educ elimin enunci estim evalu exagger fabric facilit fascin fluctu gener gradu gyr
	hesit hibern hydr illumin illustr imit indic initi innov integr investig irrit isol loc medit
	migr motiv narr navig negoti nomin oper orchestr particip pl popul punctu rel renov rot separ sl
	stimul termin toler transl upd vacc vibr`.split(/\s+/),
);
const endings = /^(?:e?d|s|ing|ions?|e?rs?|ors?|ive|ly)?$/;

/** "motiv8ing" → "motivating"; empty when the figure does not stand for that sound. */
export function unfoldEight(lower: string): string {
	const at = lower.indexOf("8");
	const ending = lower.slice(at + 1);
	if (!stems.has(lower.slice(0, at)) || !endings.test(ending)) return "";
	const rest = /^(?:i|or)/.test(ending) ? `at${ending}` : `ate${ending.replace(/^e/, "")}`;
	return lower.slice(0, at) + rest;
}

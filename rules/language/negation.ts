const negation =
	/(?:\b(?:no|not|never|nobody|none|without|nothing|hardly|neither|nor)\b|n['’]t\b)[^.!?\n]{0,16}$/i;

/** True when what begins at `start` is denied just before: "not naughty", "won't be disappointed". */
export function isNegated(text: string, start: number): boolean {
	return negation.test(text.slice(Math.max(0, start - 40), start));
}

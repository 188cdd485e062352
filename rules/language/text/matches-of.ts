/** Every match of a global pattern. `matchAll` makes a pattern of its own each time; nearly always there is nothing to match. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		matches.push(match);
	}
	return matches;
}

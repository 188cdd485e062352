const cut = new Map<string, readonly string[]>();

/** Puts data into a message's `{placeholders}`; an unknown one is a fault of the rule and throws. */
export function fillMessage(template: string, data: Readonly<Record<string, string>>): string {
	let message = "";
	for (const [at, piece] of piecesOf(template).entries()) {
		message += isKey(at) ? valueOf(piece, data) : piece;
	}
	return message;
}

/** Words and keys by turns; templates are the rules' own, so there are few. */
function piecesOf(template: string): readonly string[] {
	const known = cut.get(template);
	if (known !== undefined) return known;
	const pieces = template.split(/\{(\w+)\}/);
	cut.set(template, pieces);
	return pieces;
}

const isKey = (at: number): boolean => at % 2 === 1;

function valueOf(key: string, data: Readonly<Record<string, string>>): string {
	const value = Object.hasOwn(data, key) ? data[key] : undefined;
	if (value === undefined) throw new Error(`The message needs {${key}}`);
	return value;
}

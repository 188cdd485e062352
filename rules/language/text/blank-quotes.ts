import { rememberLast } from "./remember-last";

const quotations = /“[^“”]{3,2000}”|"[^"\n]{3,2000}"/g;

/** A text with blanks for what it quotes: who quotes a child's sign puts none up. Offsets stay. */
export const blankQuotes: (text: string) => string = rememberLast((text) => {
	if (!text.includes("“") && !text.includes('"')) return text;
	return text.replace(quotations, (quoted) => " ".repeat(quoted.length));
});

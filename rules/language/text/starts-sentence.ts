const opening = /^[\s"'“”‘’(*\p{Extended_Pictographic}\ufe0f\u200d]*$/u;
const ended = /(?:[^.]|^)[.!?]["'”’)]*\s[\s"'“‘(\p{Extended_Pictographic}\ufe0f\u200d]*$/u;
const lineBroken = /\n[\s"'“‘(]*$/;

/** True when a sentence begins at `start`: at the text's beginning, on a new line, after a full stop. */
export function startsSentence(text: string, start: number): boolean {
	const from = Math.max(0, start - 24);
	const lead = text.slice(from, start);
	return (from === 0 && opening.test(lead)) || ended.test(lead) || lineBroken.test(lead);
}

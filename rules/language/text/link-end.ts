const beginning = /^(?:https?:\/\/|www\.|[\w.+-]{1,64}@[\w-]+\.\w)/i;
const host =
	/^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|uk|gov|edu|io|me|tv|ly|be|app|blog|school|wales|scot|cymru|example)(?:[/?#:][^\s]*)?(?![\w-])/i;
const longest = 300;

/** Where a web or e-mail address that begins at `start` ends; `start` itself where none does. */
export function linkEndAt(text: string, start: number): number {
	const sign = signAfter(text, start);
	if (sign === 0) return start;
	const rest = text.slice(start, start + longest);
	if (beginning.test(rest)) return start + (/^\S*[^\s.,;:!?)]/.exec(rest)?.[0].length ?? 0);
	return start + (host.exec(rest)?.[0].length ?? 0);
}

/** A sign after the word's letters that an address may have: a point before a letter, "://", "@". */
function signAfter(text: string, start: number): number {
	let at = start;
	for (let code = text.charCodeAt(at); isNamePart(code); code = text.charCodeAt(at)) at += 1;
	const code = text.charCodeAt(at);
	if (code === 0x40) return code;
	if (code !== 0x2e && code !== 0x3a) return 0;
	const next = text.charCodeAt(at + 1);
	return (code === 0x2e && isNamePart(next)) || (code === 0x3a && next === 0x2f) ? code : 0;
}

function isNamePart(code: number): boolean {
	const small = code | 0x20;
	return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}

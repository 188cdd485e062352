const FURTHEST = 80;
const address = /@|:\/\/|^www\.|\.(?:co|com|org|net|uk|sch|info|eu|ly|gov)\b/i;

/** True inside a handle, an e-mail address or a link: other rules read those. */
export function isInAddress(text: string, start: number, end: number): boolean {
	let from = start;
	while (from > 0 && start - from < FURTHEST && !isBlank(text, from - 1)) from--;
	let to = end;
	while (to < text.length && to - end < FURTHEST && !isBlank(text, to)) to++;
	if (from === start && to === end) return false;
	const stretch = text.slice(from, to);
	const isMarked = stretch.includes(".") || stretch.includes("@") || stretch.includes(":");
	return isMarked && address.test(stretch);
}

function isBlank(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029;
}

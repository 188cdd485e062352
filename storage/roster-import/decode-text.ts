// Bytes 0x80–0x9F of Windows-1252. The WHATWG decoder maps the five unassigned ones to themselves;
// Node 20's own decoder reads all of them as Latin-1, that is as control characters.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The text of a file: by its byte order mark, else UTF-8 if it is, else UTF-16 by its zeros, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
	const [a = 0, b = 0] = bytes;
	if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	const zeros = zerosAt(bytes);
	if (zeros.odd > 0.3) return new TextDecoder("utf-16le").decode(bytes);
	if (zeros.even > 0.3) return new TextDecoder("utf-16be").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		// Not UTF-8: what Excel calls plain "CSV" is Windows-1252.
		return decodeWindows1252(bytes);
	}
}

function decodeWindows1252(bytes: Uint8Array): string {
	const units = new Uint16Array(bytes.length);
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		units[at] = byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte;
	}
	return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(units);
}

function zerosAt(bytes: Uint8Array): { odd: number; even: number } {
	const head = bytes.subarray(0, 1024);
	const zeros = { odd: 0, even: 0 };
	for (const [at, byte] of head.entries()) {
		if (byte === 0) zeros[at % 2 === 1 ? "odd" : "even"] += 2 / head.length;
	}
	return zeros;
}

// Bytes 0x80–0x9F of Windows-1252. The WHATWG decoder maps the five unassigned ones to themselves;
// Node 20's own decoder reads all of them as Latin-1, that is as control characters.
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const chunk = 65_536;

/**
 * The text of a file in pieces, so that it never stands in memory twice: by its byte order mark, else
 * UTF-16 by its zeros, else UTF-8 if all of it is, else Windows-1252 (what Excel calls plain "CSV").
 */
export function decodeText(bytes: Uint8Array): Generator<string> {
	const [a = 0, b = 0] = bytes;
	const zeros = zerosAt(bytes);
	if ((a === 0xff && b === 0xfe) || zeros.odd > 0.3) return decodeWith("utf-16le", bytes);
	if ((a === 0xfe && b === 0xff) || zeros.even > 0.3) return decodeWith("utf-16be", bytes);
	return isUtf8(bytes) ? decodeWith("utf-8", bytes) : decodeWindows1252(bytes);
}

function* decodeWith(encoding: string, bytes: Uint8Array): Generator<string> {
	const decoder = new TextDecoder(encoding);
	for (const piece of pieces(bytes)) yield decoder.decode(piece, { stream: true });
	yield decoder.decode();
}

function* decodeWindows1252(bytes: Uint8Array): Generator<string> {
	const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
	const units = new Uint16Array(chunk);
	for (const piece of pieces(bytes)) {
		units.set(piece);
		for (let at = 0; at < piece.length; at += 1) {
			const byte = units[at] ?? 0;
			if (byte >= 0x80 && byte <= 0x9f) units[at] = windows1252.charCodeAt(byte - 0x80);
		}
		yield decoder.decode(units.subarray(0, piece.length));
	}
}

function isUtf8(bytes: Uint8Array): boolean {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	try {
		for (const piece of pieces(bytes)) decoder.decode(piece, { stream: true });
		decoder.decode();
		return true;
	} catch {
		// The decoder's way of saying no.
		return false;
	}
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

function zerosAt(bytes: Uint8Array): { odd: number; even: number } {
	const head = bytes.subarray(0, 1024);
	const zeros = { odd: 0, even: 0 };
	for (const [at, byte] of head.entries()) {
		if (byte === 0) zeros[at % 2 === 1 ? "odd" : "even"] += 2 / head.length;
	}
	return zeros;
}

const iterations = 600_000;

/** A slow, salted hash of a PIN (PBKDF2, SHA-256, 600,000 rounds), as hex. */
export async function hashPin(pin: string, salt: string): Promise<string> {
	const encode = (text: string) => new TextEncoder().encode(text.normalize("NFKC"));
	const key = await crypto.subtle.importKey("raw", encode(pin), "PBKDF2", false, ["deriveBits"]);
	const bits = await crypto.subtle.deriveBits(
		{ name: "PBKDF2", hash: "SHA-256", salt: encode(salt), iterations },
		key,
		256,
	);
	return toHex(new Uint8Array(bits));
}

/** A fast hash for what is random and long already, as hex. */
export async function hashToken(token: string): Promise<string> {
	return toHex(
		new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token))),
	);
}

/** So many random bytes as hex. */
export function randomHex(bytes: number): string {
	return toHex(crypto.getRandomValues(new Uint8Array(bytes)));
}

function toHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

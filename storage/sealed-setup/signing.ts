import { fromBase64Url, toBase64Url } from "./base64url";

// P-256 and not Ed25519: every browser that can run Chalkline has it, so there is one way only.
const curve = { name: "ECDSA", namedCurve: "P-256" } as const;
const digest = { name: "ECDSA", hash: "SHA-256" } as const;

/** The key pair of whoever publishes. The private half may be handed to a successor, so it can leave. */
export async function createSigningKeys(): Promise<CryptoKeyPair> {
	return crypto.subtle.generateKey(curve, true, ["sign", "verify"]);
}

/** The public half as it stands in a file's header. */
export async function publisherOf({ publicKey }: CryptoKeyPair): Promise<string> {
	return toBase64Url(new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)));
}

/** Signs bytes; gives base64url. */
export async function sign(
	{ privateKey }: CryptoKeyPair,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
	return toBase64Url(new Uint8Array(await crypto.subtle.sign(digest, privateKey, bytes)));
}

/** True when the publisher signed exactly these bytes. Never throws: a point off the curve signs nothing. */
export async function isSignedBy(
	publisher: string,
	bytes: Uint8Array<ArrayBuffer>,
	signature: string,
): Promise<boolean> {
	try {
		const key = await crypto.subtle.importKey("raw", fromBase64Url(publisher), curve, false, [
			"verify",
		]);
		return await crypto.subtle.verify(digest, key, fromBase64Url(signature), bytes);
	} catch {
		// Whatever cannot be read as key or signature proves nothing.
		return false;
	}
}

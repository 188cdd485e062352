/** How an age file opens: by passphrase (with the cost of one try, 2^`workFactor`) or by a key. */
export type SealKind =
	| { readonly by: "passphrase"; readonly workFactor: number }
	| { readonly by: "key" };

const firstLine = "age-encryption.org/v1";
/** Where the first stanza of any header ends at the latest. */
const headLength = 4096;

/** Tells from the first lines what a file needs; null when it is no age file. */
export function sealKind(bytes: Uint8Array): SealKind | null {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, headLength));
	const [version, stanza = ""] = head.split("\n");
	if (version !== firstLine || !stanza.startsWith("-> ")) return null;
	const scrypt = /^-> scrypt \S+ (\d{1,2})$/.exec(stanza);
	return scrypt ? { by: "passphrase", workFactor: Number(scrypt[1]) } : { by: "key" };
}

import { Encrypter } from "age-encryption";

/** Who can open the file: everybody who knows a passphrase, or the holders of some keys ("age1…"). */
export type Lock =
	| { readonly passphrase: string; readonly workFactor?: number }
	| { readonly recipients: readonly string[] };

/** What the `age` tool itself uses: about a second and 256 MB for one try. */
export const usualWorkFactor = 18;

/** Seals bytes in the format of the `age` tool. Throws on a recipient that is none. */
export async function sealSetup(
	plain: Uint8Array<ArrayBuffer>,
	lock: Lock,
): Promise<Uint8Array<ArrayBuffer>> {
	const age = new Encrypter();
	if ("passphrase" in lock) {
		age.setPassphrase(lock.passphrase);
		age.setScryptWorkFactor(lock.workFactor ?? usualWorkFactor);
	} else {
		for (const recipient of lock.recipients) age.addRecipient(recipient);
	}
	return new Uint8Array(await age.encrypt(plain));
}

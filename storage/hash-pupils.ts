import type { Database } from "./database";
import { loadImportMemory } from "./import-memory";

/** Gives the hash under which a pupil's key stands beside posts: 64 hexadecimal digits. */
export type HashPupil = (key: string) => Promise<string>;

/** Keyed with this laptop's own salt: nobody else can tell whether a post shows a certain pupil. */
export async function createPupilHash(database: Database): Promise<HashPupil> {
	const { salt } = await loadImportMemory(database);
	const encoder = new TextEncoder();
	const algorithm = { name: "HMAC", hash: "SHA-256" };
	const key = await crypto.subtle.importKey(
		"raw",
		encoder.encode(`posts ${salt}`),
		algorithm,
		false,
		["sign"],
	);
	return async (pupilKey) => {
		const signed = await crypto.subtle.sign("HMAC", key, encoder.encode(pupilKey));
		return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, "0")).join(
			"",
		);
	};
}

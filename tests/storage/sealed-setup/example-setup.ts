import { examplePolicy } from "../../../rules/engine/example-policy";
import { exampleRoster } from "../../../rules/engine/example-roster";
import { type Lock, sealSetup } from "../../../storage/sealed-setup/seal-setup";
import type { SetupSchool } from "../../../storage/sealed-setup/setup-file";
import { createSigningKeys } from "../../../storage/sealed-setup/signing";
import { type SetupContent, writeSetup } from "../../../storage/sealed-setup/write-setup";

/** A try at it is cheap: the tests make hundreds. */
export const cheap: Lock = { passphrase: "bakoti vurone", workFactor: 8 };
export const passphrase = "bakoti vurone";

export function exampleSchool(change: Partial<SetupSchool> = {}): SetupSchool {
	return {
		policy: { source: "own", policy: examplePolicy() },
		roster: exampleRoster,
		staff: [{ title: "Mrs", forename: "", surname: "Hartwell" }],
		neverPupils: ["Charlie and Lola"],
		...change,
	};
}

export function exampleContent(change: Partial<SetupContent> = {}): SetupContent {
	return {
		issue: 3,
		issuedAt: "2026-11-02T08:00:00.000Z",
		settings: { askInitials: true, holdUnchecked: true, activityDays: 200 },
		schools: [exampleSchool()],
		...change,
	};
}

let keys: Promise<CryptoKeyPair> | undefined;

/** The office's key: the same in all tests of a run. */
export function officeKeys(): Promise<CryptoKeyPair> {
	keys ??= createSigningKeys();
	return keys;
}

/** A sealed set-up as the office publishes it. */
export async function exampleSealed(
	change: Partial<SetupContent> = {},
	lock: Lock = cheap,
	by: Promise<CryptoKeyPair> = officeKeys(),
): Promise<Uint8Array<ArrayBuffer>> {
	return sealSetup(await writeSetup(exampleContent(change), await by), lock);
}

import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { examplePolicy } from "../../../rules/engine/example-policy";
import pupilName from "../../../rules/pupil-name";
import { sealSetup } from "../../../storage/sealed-setup/seal-setup";
import type { SetupSchool } from "../../../storage/sealed-setup/setup-file";
import { createSigningKeys } from "../../../storage/sealed-setup/signing";
import { writeSetup } from "../../../storage/sealed-setup/write-setup";
import { inventRoster } from "../../bench/invent-roster";

/** The pupil that one school of the trust has, and no other. */
export const onlyPupil = { forename: "Kasper", surname: "Lindqvist", knownAs: "" };

/** A trust's published set-up and the key that opens it: schools of equal size, accounts "@trust_0", "@trust_1" …. */
export async function publishTrust(
	schoolCount: number,
	pupilCount: number,
	schoolOfPupil: number,
): Promise<{ readonly sealed: Uint8Array; readonly key: string }> {
	const pupils = inventRoster(pupilCount);
	const size = pupilCount / schoolCount;
	const schools = Array.from({ length: schoolCount }, (_, at): SetupSchool => {
		const own = pupils.slice(at * size, (at + 1) * size);
		const [first, ...others] = own;
		const list = at === schoolOfPupil && first ? [{ ...first, ...onlyPupil }, ...others] : own;
		return {
			policy: { source: "own", policy: policyOf(at) },
			roster: { date: new Date().toISOString().slice(0, 10), covers: ["name"], pupils: list },
			staff: [],
			neverPupils: [],
		};
	});
	const settings = { askInitials: false, holdUnchecked: true, activityDays: 100 };
	const issuedAt = new Date().toISOString();
	const content = { issue: 1, issuedAt, settings, schools };
	const packed = await writeSetup(content, await createSigningKeys());
	const key = await generateX25519Identity();
	return { sealed: await sealSetup(packed, { recipients: [await identityToRecipient(key)] }), key };
}

function policyOf(at: number) {
	const policy = examplePolicy(() => ({}), [pupilName]);
	const accounts = [{ handle: `@trust_${at}`, endings: [""] }];
	return { ...policy, school: { ...policy.school, name: `School ${at}`, accounts } };
}

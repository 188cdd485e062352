import { generateX25519Identity, identityToRecipient } from "age-encryption";
import type { Pupil } from "../../../rules/domain/pupil";
import { exampleRoster } from "../../../rules/engine/example-roster";
import { sealSetup } from "../../../storage/sealed-setup/seal-setup";
import { createSigningKeys, publisherOf } from "../../../storage/sealed-setup/signing";
import { writeSetup } from "../../../storage/sealed-setup/write-setup";

/** The office that publishes: its keys, and a new sealed file for each publication. */
export class Office {
	readonly secret: string;
	readonly publisher: string;
	readonly #keys: CryptoKeyPair;
	readonly #recipient: string;

	private constructor(keys: CryptoKeyPair, publisher: string, secret: string, recipient: string) {
		this.#keys = keys;
		this.publisher = publisher;
		this.secret = secret;
		this.#recipient = recipient;
	}

	static async opens(): Promise<Office> {
		const keys = await createSigningKeys();
		const secret = await generateX25519Identity();
		return new Office(keys, await publisherOf(keys), secret, await identityToRecipient(secret));
	}

	/** A file with Westfield's policy and the example roster, its consents as told. */
	async publishes(issue: number, consent: Partial<Pupil["consent"]> = {}) {
		const pupils = exampleRoster.pupils.map((pupil) => ({
			...pupil,
			consent: { ...pupil.consent, ...consent },
		}));
		const plain = await writeSetup(
			{
				issue,
				issuedAt: `2026-11-19T08:${String(issue).padStart(2, "0")}:00.000Z`,
				settings: { askInitials: false, holdUnchecked: true, activityDays: 100 },
				schools: [
					{
						policy: { source: "preset", presetId: "westfield" },
						roster: { ...exampleRoster, pupils },
						staff: [],
						neverPupils: [],
					},
				],
			},
			this.#keys,
		);
		return sealSetup(plain, { recipients: [this.#recipient] });
	}
}

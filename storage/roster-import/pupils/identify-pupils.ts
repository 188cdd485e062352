import type { Consent, Pupil, Purpose } from "../../../rules/domain/pupil";
import { consentMeaning } from "../columns/column-role";
import type { TablePlan } from "../columns/plan-table";
import type { Breath } from "../files/create-breath";
import type { PupilRow } from "../rows/read-row";
import { stricterOf } from "../values/stricter-of";
import type { JoinedPupil } from "./pupil-register";

const batch = 2048;

/** What the files speak about at all: a purpose by a column of its own, or everything by a channel. */
export interface Coverage {
	readonly own: ReadonlySet<Purpose>;
	readonly hasChannel: boolean;
}

/** What the planned tables speak about. */
export function coverageOf(plans: readonly TablePlan[]): Coverage {
	const meanings = plans
		.flatMap(({ columns, types }) => [...columns, ...types.values()])
		.map(({ role }) => consentMeaning(role))
		.filter((meaning) => meaning !== null);
	return {
		own: new Set(meanings.flatMap(({ purposes }) => purposes)),
		hasChannel: meanings.some(({ purposes }) => purposes.length === 0),
	};
}

/**
 * Gives every pupil a key that stays the same from roster to roster and says nothing: a keyed hash of
 * the best id, else of names, class and year. The ids end here.
 */
export async function identifyPupils(
	joined: readonly JoinedPupil[],
	coverage: Coverage,
	salt: string,
	breathe: Breath,
): Promise<Pupil[]> {
	const hash = await createHash(salt);
	const pupils: Pupil[] = [];
	const used = new Map<string, number>();
	for (let at = 0; at < joined.length; at += batch) {
		const some = joined.slice(at, at + batch);
		const keys = await Promise.all(some.map((one) => hash(identityOf(one))));
		for (const [index, { row }] of some.entries()) {
			const key = keys[index] ?? "";
			const count = (used.get(key) ?? 0) + 1;
			used.set(key, count);
			pupils.push(toPupil(row, count === 1 ? key : `${key}-${count}`, coverage));
		}
		await breathe();
	}
	return pupils;
}

function identityOf({ ids, row }: JoinedPupil): string {
	const [best] = [...ids].sort();
	return best ?? JSON.stringify([row.names, row.class, row.year]);
}

async function createHash(salt: string): Promise<(text: string) => Promise<string>> {
	const bytes = new TextEncoder().encode(salt || "chalkline");
	const key = await crypto.subtle.importKey(
		"raw",
		bytes,
		{ name: "HMAC", hash: "SHA-256" },
		false,
		["sign"],
	);
	return async (text) => {
		const signature = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text));
		return Array.from(new Uint8Array(signature, 0, 12), (byte) =>
			byte.toString(16).padStart(2, "0"),
		).join("");
	};
}

function toPupil(row: PupilRow, key: string, coverage: Coverage): Pupil {
	const consent = (one: Purpose): Consent => consentFor(one, row, coverage);
	return {
		key,
		...row.names,
		class: row.class,
		year: row.year,
		left: row.left,
		doNotShow: row.doNotShow,
		consent: {
			photo: consent("photo"),
			name: consent("name"),
			work: consent("work"),
			achievement: consent("achievement"),
		},
	};
}

// The strictest of the purpose's own answer and the channel's; a pupil whom a column leaves out is unknown there.
function consentFor(one: Purpose, { consents }: PupilRow, { own, hasChannel }: Coverage): Consent {
	const said: Consent[] = [];
	if (own.has(one)) said.push(consents.own[one] ?? "unknown");
	if (hasChannel) said.push(consents.channel ?? "unknown");
	return (
		said.reduce<Consent | undefined>((so, next) => stricterOf(so, next), undefined) ?? "unknown"
	);
}

import type { Pupil } from "../rules/domain/pupil";

/**
 * Finds each pupil of an older roster in a newer one: by key, else by forename and surname where
 * only one on either side has them (a list without numbers gives everybody other keys).
 */
export function pairPupils(
	before: readonly Pupil[],
	after: readonly Pupil[],
): ReadonlyMap<Pupil, Pupil> {
	const byKey = new Map(after.map((pupil) => [pupil.key, pupil]));
	const pairs = new Map<Pupil, Pupil>();
	for (const pupil of before) {
		const same = byKey.get(pupil.key);
		if (same) pairs.set(pupil, same);
	}
	const paired = new Set(pairs.values());
	const old = byName(before.filter((pupil) => !pairs.has(pupil)));
	const young = byName(after.filter((pupil) => !paired.has(pupil)));
	for (const [name, [pupil, ...namesakes]] of old) {
		const [same, ...others] = young.get(name) ?? [];
		if (pupil && same && namesakes.length + others.length === 0) pairs.set(pupil, same);
	}
	return pairs;
}

function byName(pupils: readonly Pupil[]): Map<string, Pupil[]> {
	const found = new Map<string, Pupil[]>();
	for (const pupil of pupils) {
		const name = JSON.stringify([fold(pupil.forename), fold(pupil.surname)]);
		const namesakes = found.get(name);
		if (namesakes) namesakes.push(pupil);
		else found.set(name, [pupil]);
	}
	return found;
}

function fold(name: string): string {
	return name
		.normalize("NFKD")
		.replace(/[\p{M}\s'’.-]+/gu, "")
		.toLowerCase();
}

import type { Pupil } from "../../rules/domain/pupil";

/** The classes and years that pupils are in, in order. */
export function listGroups(pupils: readonly Pupil[]) {
	return {
		classes: inOrder(pupils.map((pupil) => pupil.class)),
		years: inOrder(pupils.map(({ year }) => year ?? "")),
	};
}

const order = new Intl.Collator("en", { numeric: true });

function inOrder(labels: readonly string[]): readonly string[] {
	return [...new Set(labels)].filter((label) => label !== "").sort(order.compare);
}

import type { Policy } from "../../rules/domain/policy";

export type Note = Policy["notes"][number];

/** How it is remembered that a note has been seen: "<policy>/<note>". */
export function keyOfNote({ id: policyId }: Pick<Policy, "id">, { id }: Note): string {
	return `${policyId}/${id}`;
}

/** What has gone stale in a school's document and nobody has said to have seen. */
export function unseenNotes(
	policy: Pick<Policy, "id" | "notes">,
	seenNotes: readonly string[],
): readonly Note[] {
	return policy.notes.filter((note) => !seenNotes.includes(keyOfNote(policy, note)));
}

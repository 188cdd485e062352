import type { NamedPupil } from "../pupils-named";

const joint = /^\s*(?:,\s*(?:and\s|&)?|and\s|&|\+|(?:a|ac|agus|i|e|y|et|und|ve)\s)\s*$/i;
const LONGEST_JOINT = 12;

/**
 * Gathers names, given in the order of the draft, into lists as they are written: "Amelia, Kasper and
 * Nadia" is one, a name on its own is a list of one. Every name is in exactly one list.
 */
export function gatherLists(names: readonly NamedPupil[]): readonly (readonly NamedPupil[])[] {
	const lists: NamedPupil[][] = [];
	for (const name of names) {
		const list = lists.at(-1);
		const last = list?.at(-1);
		if (list && last && isJoined(last, name)) list.push(name);
		else lists.push([name]);
	}
	return lists.flatMap((list) => (isOwner(list.at(-1)) ? list.map((name) => [name]) : [list]));
}

function isJoined(a: NamedPupil, b: NamedPupil): boolean {
	if (a.field !== b.field || a.hit.isInHashtag || b.hit.isInHashtag) return false;
	const between = a.field.text.slice(a.hit.range.end, b.hit.range.start);
	return between.length <= LONGEST_JOINT && joint.test(between);
}

/** "Amelia and Kasper's pots" are no list of names: what belongs to Kasper alone cannot be told. */
function isOwner(last: NamedPupil | undefined): boolean {
	return last !== undefined && /^['’ʼ]/.test(last.field.text.charAt(last.hit.range.end));
}

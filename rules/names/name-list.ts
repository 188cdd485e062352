import type { NamedPupil } from "./pupils-named";

const joint = /^\s*(?:,\s*(?:and\s|&)?|and\s|&|\+)\s*$/i;

/** The names that stand in one list with a name ("Amelia, Kasper and Nadia"), itself included. */
export function nameList(named: NamedPupil, others: readonly NamedPupil[]): readonly NamedPupil[] {
	const { text } = named.field;
	const near = others
		.filter(({ field, hit }) => field === named.field && !hit.isInHashtag)
		.toSorted((a, b) => a.hit.range.start - b.hit.range.start);
	let list: NamedPupil[] = [];
	for (const next of near) {
		const last = list.at(-1);
		const isJoined =
			last !== undefined && joint.test(text.slice(last.hit.range.end, next.hit.range.start));
		if (!isJoined && list.includes(named)) break;
		list = isJoined ? [...list, next] : [next];
	}
	const end = list.at(-1)?.hit.range.end ?? 0;
	const isOwner = /^['’ʼ]/.test(text.slice(end, end + 1));
	return list.includes(named) && !isOwner ? list : [named];
}

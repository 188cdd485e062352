import type { Suggestion } from "../../domain/finding";
import type { People } from "../../domain/people";
import type { NamedPupil } from "../pupils-named";
import { editHashtag } from "./edit-hashtag";
import { gatherLists } from "./gather-lists";
import { nameGroup } from "./name-group";
import { putWords } from "./put-words";

type List = readonly NamedPupil[];

/**
 * Prepares to say the class instead of names ("a pupil in 4B", "pupils in 4B" for a list), so that each
 * sentence still reads well. Takes all names that must go: those of one list go together, and get one
 * suggestion between them.
 */
export function replaceByClass(
	unwelcome: readonly NamedPupil[],
	people: People,
): (named: NamedPupil) => Suggestion {
	let listOf: ReadonlyMap<NamedPupil, List> | null = null;
	const made = new Map<List, Suggestion>();
	return (named) => {
		if (unwelcome.length > 1) listOf ??= listsByName(unwelcome);
		const list = listOf?.get(named) ?? [named];
		const suggestion = made.get(list) ?? suggest(list, people);
		made.set(list, suggestion);
		return suggestion;
	};
}

function listsByName(names: readonly NamedPupil[]): ReadonlyMap<NamedPupil, List> {
	const lists = gatherLists(names);
	return new Map(lists.flatMap((list) => list.map((named) => [named, list] as const)));
}

const family = { one: "family", many: "families", owner: "family's", place: "" };

function suggest(list: List, people: People): Suggestion {
	const [first] = list;
	const last = list.at(-1);
	if (!first || !last) return { title: "Leave the name out", edits: [] };
	const { field, hit } = first;
	if (hit.isInHashtag) return { title: "Take it out of the hashtag", edits: [editHashtag(first)] };
	const range = { start: hit.range.start, end: last.hit.range.end };
	const isFamily = list.length === 1 && hit.form === "family";
	const edit = isFamily
		? putWords(field.text, range, "family", family)
		: putWords(field.text, range, list.length > 1 ? "list" : "one", groupOf(list, people));
	return {
		title: edit.text ? `Say “${edit.text.trim()}”` : "Leave the name out",
		edits: [edit],
	};
}

function groupOf(list: List, people: People) {
	const [first] = list;
	const pupils = first && list.length === 1 ? first.pupils : list.flatMap((one) => one.pupils);
	return nameGroup(pupils, people);
}

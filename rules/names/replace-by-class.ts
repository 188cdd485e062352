import type { Suggestion } from "../domain/finding";
import type { People } from "../domain/people";
import type { Pupil } from "../domain/pupil";
import { editHashtag } from "./edit-hashtag";
import { nameGroup } from "./name-group";
import { nameList } from "./name-list";
import type { NamedPupil } from "./pupils-named";
import { putWords } from "./put-words";

/**
 * Says the class instead of the name ("a pupil in 4B", "pupils in 4B" for a list), so that the
 * sentence still reads well. `unwelcome` are the names that must go: of a list all go together.
 */
export function replaceByClass(
	named: NamedPupil,
	unwelcome: readonly NamedPupil[],
	people: People,
): Suggestion {
	const { field, hit } = named;
	if (hit.isInHashtag) return { title: "Take it out of the hashtag", edits: [editHashtag(named)] };
	const list = nameList(named, unwelcome);
	const { start } = list[0]?.hit.range ?? hit.range;
	const { end } = list.at(-1)?.hit.range ?? hit.range;
	const isFamily = list.length === 1 && hit.form === "family";
	const group = isFamily ? family : nameGroup(meantBy(list), people);
	const use = isFamily ? "family" : list.length > 1 ? "list" : "one";
	const edit = putWords(field.text, { start, end }, use, group);
	return { title: edit.text ? `Say “${edit.text.trim()}”` : "Leave the name out", edits: [edit] };
}

const family = { one: "family", many: "families", owner: "family's", place: "" };

function meantBy(list: readonly NamedPupil[]): readonly Pupil[] {
	return list.flatMap(({ pupils }) => pupils);
}

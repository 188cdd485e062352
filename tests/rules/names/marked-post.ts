import type { Pupil, StaffMember } from "../../../rules/domain/pupil";
import type { School } from "../../../rules/domain/school";
import type { TextRange } from "../../../rules/domain/text-range";
import { createPeople } from "../../../rules/names/create-people";
import { buildNameIndex } from "../../../rules/names/index/name-index";

/**
 * A school and posts in which names are marked: `{f:…}` a pupil's full name, `{n:…}` any other
 * naming of a pupil, `{u:…}` a child who is on no list. What is not marked names no pupil.
 * Pupils are written "forename|surname|class|known as|middle names|known surname".
 */
export interface MarkedSchool {
	readonly pupils: readonly string[];
	readonly staff: readonly StaffMember[];
	readonly groups: readonly string[];
	readonly posts: readonly string[];
}

export interface MarkedName extends TextRange {
	readonly kind: "f" | "n" | "u";
}

const mark = /\{([fnu]):([^}]*)\}/gu;

/** Takes the marks out of a post. */
export function readMarked(post: string): { readonly text: string; readonly names: MarkedName[] } {
	const names: MarkedName[] = [];
	let text = "";
	let last = 0;
	for (const { 0: whole, 1: kind, 2: name = "", index } of post.matchAll(mark)) {
		text += post.slice(last, index);
		names.push({
			kind: kind === "f" || kind === "u" ? kind : "n",
			start: text.length,
			end: text.length + name.length,
		});
		text += name;
		last = index + whole.length;
	}
	return { text: text + post.slice(last), names };
}

export function pupilOf(line: string): Pupil {
	const [forename = "", surname = "", group = "", knownAs = "", middle = "", knownSurname = ""] =
		line.split("|");
	return {
		key: `${forename} ${surname}`,
		forename,
		knownAs,
		middle,
		surname,
		knownSurname,
		class: group,
		year: /\d+/.exec(group)?.[0] ?? null,
		left: false,
		doNotShow: false,
		consent: { photo: "given", name: "given", work: "given", achievement: "given" },
	};
}

export const plainSchool: School = {
	name: "A school",
	accounts: [],
	contacts: [],
	sites: [],
	partners: [],
	groups: [],
	ownWords: [],
};

/** The people of a school with these pupils, as the extension sees them after a cold start. */
export function peopleOf(
	pupils: readonly Pupil[],
	staff: readonly StaffMember[] = [],
	school: Partial<School> = {},
) {
	const index = buildNameIndex({ date: "2026-09-07", covers: ["name"], pupils: [...pupils] });
	return createPeople(structuredClone(index), { school: { ...plainSchool, ...school }, staff });
}

import type { Finding } from "../../rules/domain/finding";
import type { NameHit, People } from "../../rules/domain/people";
import type { Pupil, Roster } from "../../rules/domain/pupil";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import type { Example } from "../../rules/engine/example";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleRoster, exampleStaff, exampleToday } from "../../rules/engine/example-roster";
import { nobody } from "../../rules/engine/nobody";
import type { Rule } from "../../rules/engine/rule";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { draftOf } from "./check-example";

/** One way in which a policy has a rule enforced; each becomes a clause of its own. */
export interface Demand {
	readonly severity: "error" | "warning" | "info";
	readonly cases?: readonly string[];
	readonly options?: Readonly<Record<string, unknown>>;
}
interface Setting {
	readonly rule: Rule;
	readonly demands: readonly Demand[];
	/** Null: no roster is loaded. */
	readonly roster?: Roster | null;
	readonly today?: string;
	/** Instead of the roster's own index, to show a grade of evidence by itself. */
	readonly people?: People;
}

/** What one rule finds in a draft at a school with these demands and this roster. */
export function checkPupils(
	example: Example,
	{ rule, demands, roster = exampleRoster, today = exampleToday, people }: Setting,
): readonly Finding[] {
	const policy = examplePolicy(() => ({}), [rule]);
	const [clause] = policy.clauses;
	const compiled = compilePolicy({
		...policy,
		clauses: demands.map((demand, index) => ({
			...clause,
			id: `clause-${index}`,
			enforcedBy: [{ by: "rule", rule: rule.id, ...demand }],
		})),
	});
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	const known = roster
		? createPeople(buildNameIndex(roster), { school: policy.school, staff: exampleStaff })
		: nobody;
	const setup = { compiled: compiled.value, people: people ?? known, today };
	const result = checkDraft(draftOf(example), setup);
	if (result.status !== "checked") throw new Error("The example's account is not the school's.");
	return result.findings;
}

/** An invented pupil with every consent given, but for what is said. */
export function pupilOf(some: Partial<Pupil>): Pupil {
	const { forename = "Amelia", surname = "Hartwell" } = some;
	return {
		key: `${forename}-${surname}-${some.class ?? ""}`,
		forename,
		knownAs: "",
		middle: "",
		surname,
		knownSurname: "",
		class: "4B",
		year: "4",
		left: false,
		doNotShow: false,
		...some,
		consent: {
			photo: "given",
			name: "given",
			work: "given",
			achievement: "given",
			...some.consent,
		},
	};
}

/** A roster of these pupils that speaks about every purpose. */
export function rosterOf(...pupils: readonly Pupil[]): Roster {
	return {
		date: "2026-09-07",
		covers: ["photo", "name", "work", "achievement"],
		pupils: [...pupils],
	};
}

/** A text after one suggestion's edits. */
export function afterSuggestion(text: string, finding: Finding | undefined, at = 0): string {
	return (finding?.suggestions[at]?.edits ?? [])
		.toSorted((a, b) => b.start - a.start)
		.reduce((so, { start, end, text: by }) => so.slice(0, start) + by + so.slice(end), text);
}

/** People of whom one pupil is met in one word of a text, with this much evidence. */
export function peopleWith(word: string, pupil: Pupil, grade: Partial<NameHit>): People {
	return {
		...nobody,
		rosterDate: "2026-09-07",
		covers: ["photo", "name", "work", "achievement"],
		namesIn(text) {
			const start = text.indexOf(word);
			if (start < 0) return [];
			const range = { start, end: start + word.length };
			const sure = { form: "forename", confidence: "confident" } as const;
			return [{ range, ...sure, pupils: [pupil], isInexact: false, isInHashtag: false, ...grade }];
		},
	};
}

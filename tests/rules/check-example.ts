import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import type { Example } from "../../rules/engine/example";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleRoster, exampleStaff, exampleToday } from "../../rules/engine/example-roster";
import { readDraft } from "../../rules/engine/read-draft";
import type { Rule } from "../../rules/engine/rule";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { exampleLintsIn } from "./example-lints";

const index = buildNameIndex(exampleRoster);

/** The draft that an example stands for. */
export function draftOf({ text, draft }: Example): PostDraft {
	const reading = readDraft(
		text === undefined ? { text: "", ...draft } : { text, ...draft },
		"@FairmeadSch",
	);
	if (!reading.ok) throw new Error(`The example is no draft: ${reading.reason}`);
	return reading.draft;
}

/** What one rule alone finds in a draft, at the example school. */
export function findingsOf(
	rule: Rule,
	draft: PostDraft,
	options: Example["options"],
	today = exampleToday,
): readonly Finding[] {
	const policy = examplePolicy(() => options ?? rule.examples.options ?? {}, [rule]);
	const compiled = compilePolicy(policy);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	const people = createPeople(index, { school: policy.school, staff: exampleStaff });
	const result = checkDraft(draft, {
		compiled: compiled.value,
		people,
		today,
		lintsIn: exampleLintsIn,
	});
	if (result.status !== "checked")
		throw new Error("The example's account is not the example school's.");
	return result.findings;
}

/** The words that a finding is about, as examples write them. */
export function wordsOf({ part, field, index: at, range }: Finding, draft: PostDraft): string {
	const { text = "", media = [], poll = [] } = draft.parts[part] ?? {};
	if (!range) return "(post)";
	const source = field === "text" ? text : field === "poll" ? poll[at] : media[at]?.altText;
	return (source ?? "").slice(range.start, range.end);
}

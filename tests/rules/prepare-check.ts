import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import type { Example } from "../../rules/engine/example";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleRoster, exampleStaff, exampleToday } from "../../rules/engine/example-roster";
import type { Rule } from "../../rules/engine/rule";
import { createPeople } from "../../rules/names/create-people";
import { buildNameIndex } from "../../rules/names/index/name-index";
import { exampleLintsIn } from "./example-lints";

const index = buildNameIndex(exampleRoster);

/** One rule alone at the example school, ready to look at many drafts. */
export function prepareCheck(
	rule: Rule,
	options: Example["options"] = {},
): (draft: PostDraft) => readonly Finding[] {
	const policy = examplePolicy(() => options, [rule]);
	const compiled = compilePolicy(policy);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	const people = createPeople(index, { school: policy.school, staff: exampleStaff });
	const setup = { compiled: compiled.value, people, today: exampleToday, lintsIn: exampleLintsIn };
	return (draft) => {
		const result = checkDraft(draft, setup);
		return result.status === "checked" ? result.findings : [];
	};
}

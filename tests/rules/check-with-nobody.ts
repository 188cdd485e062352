import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import { checkDraft } from "../../rules/engine/check-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import type { Example } from "../../rules/engine/example";
import { examplePolicy } from "../../rules/engine/example-policy";
import { exampleToday } from "../../rules/engine/example-roster";
import { nobody } from "../../rules/engine/nobody";
import { readDraft } from "../../rules/engine/read-draft";
import type { Rule } from "../../rules/engine/rule";
import { wordsOf } from "./words-of";

/** What a rule that needs no roster finds in a text, and the words it found. */
export function checkWithNobody(
	rule: Rule,
	given: string | Example["draft"],
	options: Example["options"] = {},
): { draft: PostDraft; findings: readonly Finding[]; words: string[] } {
	const reading = readDraft(
		typeof given === "string" ? { text: given } : { text: "", ...given },
		"@FairmeadSch",
	);
	if (!reading.ok) throw new Error(reading.reason);
	const compiled = compilePolicy(examplePolicy(() => options, [rule]));
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
	const setup = { compiled: compiled.value, people: nobody, today: exampleToday };
	const result = checkDraft(reading.draft, setup);
	if (result.status !== "checked") throw new Error("The account is not the example school's.");
	const { findings } = result;
	return {
		draft: reading.draft,
		findings,
		words: findings.map((finding) => wordsOf(finding, reading.draft)),
	};
}

import { expect, test } from "vitest";
import { faultWords } from "../../../components/policy/faults-at";
import { findDifferences } from "../../../components/policy/find-differences";
import { optionFields } from "../../../components/policy/option-fields";
import { optionWords } from "../../../components/policy/option-words";
import type { Policy } from "../../../rules/domain/policy";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { presets } from "../../../rules/presets/presets";
import { registry } from "../../../rules/registry";

const hogarth = presets.find(({ id }) => id === "william-hogarth");

function faultsWith(change: (text: string) => string) {
	const outcome = compilePolicy(JSON.parse(change(JSON.stringify(hogarth))));
	return outcome.ok ? [] : outcome.faults;
}

function policyWith(change: (text: string) => string): Policy {
	const outcome = compilePolicy(JSON.parse(change(JSON.stringify(hogarth))));
	if (!outcome.ok) throw new Error("The policy compiles.");
	return outcome.value.policy;
}

test("how much of a name may be written is said in plain words", () => {
	const rule = registry.find(({ id }) => id === "pupil-name");
	const levels = rule && optionFields(rule.options).find(({ name }) => name === "levels");
	if (levels?.kind !== "group") throw new Error("The levels are a group.");
	expect(optionWords(levels, { noPicture: "forename-initial", pupils: "none" })).toBe(
		"without a picture: forename and initial; with a picture of pupils: no name; with a picture of pupils' work: forename; with a link to a blog: forename",
	);
	const [first] = levels.fields;
	expect(first).toMatchObject({ label: "Without a picture", help: "" });
	expect(first?.kind === "choice" && first.choices[0]).toEqual({ value: "none", label: "No name" });
});

test("a difference in it is said in the same words", () => {
	const before = policyWith((text) => text);
	const after = policyWith((text) => text.replace('"pupils":"none"', '"pupils":"forename"'));
	const said = findDifferences(before, after).map(({ was, now }) => `${was} → ${now}`);
	expect(said.join()).toMatch(
		/with a picture of pupils: no name.*with a picture of pupils: forename/,
	);
});

test("a fault of an option is a sentence that names its line", () => {
	const [fault] = faultsWith((text) => text.replace('"#W4"', '"no tag"'));
	if (!fault) throw new Error("The policy has a fault.");
	const list = fault.path.replace(/\[\d+\]$/, "");
	expect(faultWords(fault, list)).toBe(
		"Line 2: this must be a hashtag with a letter in it, such as #Year6.",
	);
	expect(faultWords(fault, fault.path)).toBe(
		"This must be a hashtag with a letter in it, such as #Year6.",
	);
});

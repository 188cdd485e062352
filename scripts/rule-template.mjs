// What `npm run new:rule` writes.

/** @param {string} id */
function nameOf(id) {
	return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** The registry's source with one more rule, the list still sorted. @param {string} source @param {string} id */
export function addToRegistry(source, id) {
	const list = /(export const registry[^=]*= \[)([^\]]*)(\];)/.exec(source);
	if (!list) throw new Error("rules/registry.ts holds no list of rules.");
	const [whole, head, body = "", tail] = list;
	const names = [...body.split(",").map((name) => name.trim()), nameOf(id)];
	const sorted = names.filter((name) => name !== "").toSorted();
	const next = `${head}\n${sorted.map((name) => `\t${name},\n`).join("")}${tail}`;
	return `import ${nameOf(id)} from "./${id}";\n${source.replace(whole, next)}`;
}

/** A rule that flags configured words: everything a rule has, in its smallest form. @param {string} id */
export function ruleSource(id) {
	return `import { z } from "zod";
import { fieldsOf } from "./domain/field";
import { defineRule } from "./engine/define-rule";

export default defineRule({
	id: "${id}",
	summary: "Say in one sentence what this rule asks.",
	rationale: "Say why a school would want it.",
	references: [{ title: "Where the rule comes from" }],
	recommended: { severity: "warning" },
	options: z.strictObject({
		words: z.array(z.string().min(1)).default([]).describe("Words to flag; capitals do not matter."),
	}),
	messages: {
		found: { what: "“{word}” should not be here.", todo: "Leave it out." },
	},
	check({ draft, options }, report) {
		for (const field of fieldsOf(draft)) {
			for (const { 0: word, index } of field.text.matchAll(/[\\p{L}\\p{M}]+/gu)) {
				if (!options.words.some((one) => one.toLowerCase() === word.toLowerCase())) continue;
				const range = { start: index, end: index + word.length };
				report({ messageId: "found", field, range, data: { word } });
			}
		}
	},
	examples: {
		options: { words: ["example"] },
		pass: [{ text: "Examples are other words", note: "whole words only" }],
		flag: [{ text: "An Example of a post", flags: ["Example"] }],
	},
});
`;
}

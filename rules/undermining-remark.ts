import { z } from "zod";
import { fieldsOf } from "./domain/field";
import { listOf } from "./domain/list-of";
import type { TextRange } from "./domain/text-range";
import { defineRule } from "./engine/define-rule";
import { readRemarks } from "./language/signals/remark-signals";
import { putDownIn } from "./language/signals/weigh-stance";
import { withoutHarmless } from "./language/signals/without-harmless";
import { phrasesIn } from "./language/text/phrases-in";
import { sentenceAround } from "./language/text/sentence-around";

interface Remark {
	readonly range: TextRange;
	readonly kind: "remark" | "group";
}

function remarksIn(text: string): Remark[] {
	const hits = withoutHarmless(readRemarks(text));
	const isStory = hits.some(({ signal }) => signal === "story");
	const found: Remark[] = [];
	// What is told of children's needs weighs more than how it is put.
	for (const kind of ["group", "plain", "remark"] as const) {
		if (kind === "remark" && isStory) continue;
		for (const hit of hits.filter(({ signal }) => signal === kind)) {
			if (hit.isDenied || found.some(({ range }) => doOverlap(range, hit))) continue;
			const range = { start: hit.start, end: hit.end };
			found.push({ range, kind: kind === "group" ? "group" : "remark" });
		}
	}
	const putDown = found.length === 0 ? putDownIn(text, hits) : null;
	return putDown ? [{ range: putDown, kind: "remark" }] : found;
}

function doOverlap(a: TextRange, b: TextRange): boolean {
	return a.start < b.end && b.start < a.end;
}

export default defineRule({
	id: "undermining-remark",
	summary: "Nothing that puts down the school, its staff, pupils, parents or governors.",
	rationale:
		"A remark made in a bad moment stays public; a child's results or needs are nobody else's business.",
	references: [
		{
			title: "ICO: special category data",
			url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/special-category-data/",
		},
	],
	recommended: { severity: "warning" },
	cases: {
		remark: "a remark about the school or its people",
		group: "results, abilities or special needs of a child or a group",
	},
	options: z.strictObject({
		allowed: listOf(z.string().trim().min(3))
			.default([])
			.describe("Phrases that are no put-down at this school, such as a group's own name."),
	}),
	messages: {
		remark: {
			what: "“{words}” can read as a put-down.",
			todo: "Say it kindly, or leave it out.",
		},
		group: {
			what: "“{words}” tells about children's results or needs.",
			todo: "Say what was done, and not why these children did it.",
		},
	},
	check({ draft, options }, report) {
		for (const field of fieldsOf(draft)) {
			for (const { range, kind } of remarksIn(field.text)) {
				const words = field.text.slice(range.start, range.end);
				if (phrasesIn(words, options.allowed).length > 0) continue;
				const sentence = sentenceAround(field.text, range);
				report({
					messageId: kind,
					case: kind,
					field,
					range,
					data: { words },
					suggestions: [{ title: "Remove the sentence", edits: [{ ...sentence, text: "" }] }],
				});
			}
		}
	},
	examples: {
		pass: [
			{ text: "You won't be disappointed by our Year 6 show!", note: "the opposite is said" },
			{ text: "The naughty elf is back", note: "a bad word about nobody" },
			{ text: "Miss Trunchbull was awful to her pupils. We loved Matilda!", note: "a story" },
			{ text: "SEND coffee morning for families", note: "no child, no group" },
			{ text: "We beat Oak Class 3-1", note: "a result in sport" },
			{ text: "Our ELSA group baked", options: { allowed: ["ELSA group"] } },
		],
		flag: [
			{
				text: "Great show! Disappointed with Year 5 today. Well done Year 6.",
				flags: ["Disappointed with Year 5"],
				fixed: "Great show! Well done Year 6.",
			},
			{ text: "The governors are a disgrace.", flags: ["The governors are a disgrace"], fixed: "" },
			{ text: "Mr Okonjo can't control his class", flags: ["Mr Okonjo can't control"] },
			{
				text: "Our autistic children made slime",
				flags: ["Our autistic children"],
				messageId: "group",
			},
			{
				text: "Three failed their phonics test",
				flags: ["failed their phonics"],
				messageId: "group",
			},
		],
	},
});

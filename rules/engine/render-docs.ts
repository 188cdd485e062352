import { z } from "zod";
import type { Example, FlaggedExample } from "./example";
import type { Rule } from "./rule";

/** The catalogue of rules as Markdown, made from the rules alone: the text of rules/README.md. */
export function renderDocs(rules: readonly Rule[]): string {
	const head = [
		"# The rules",
		"",
		"Made from the rules by `npm run docs`; do not edit. Each rule is one file in this folder, named by its id.",
		"",
		"| rule | what it asks |",
		"| --- | --- |",
		...rules.map(({ id, summary }) => `| [\`${id}\`](#${id}) | ${cell(summary)} |`),
	];
	return `${[...head, ...rules.flatMap(renderRule)].join("\n")}\n`;
}

function renderRule(rule: Rule): string[] {
	const { severity, onlyIf } = rule.recommended;
	const advice = onlyIf === undefined ? severity : `${severity}, and only if ${onlyIf}`;
	return [
		"",
		`## ${rule.id}`,
		"",
		rule.summary,
		"",
		rule.rationale,
		"",
		`Looks at: ${rule.appliesTo.join(", ")}. Where a policy is silent we recommend: ${advice}.`,
		...listed(
			"Cases that a policy may treat differently",
			Object.entries(rule.cases).map(describe),
		),
		...listed("Options", optionsOf(rule)),
		...listed(
			"It says",
			Object.values(rule.messages).map(({ what, todo }) => `${what} ${todo}`),
		),
		...listed("Lets pass", rule.examples.pass.map(renderExample)),
		...listed("Flags", rule.examples.flag.map(renderFlagged)),
		...listed(
			"From",
			rule.references.map(({ title, url }) => (url ? `[${title}](${url})` : title)),
		),
	];
}

function listed(title: string, rows: readonly string[]): string[] {
	return rows.length === 0 ? [] : ["", `**${title}**`, "", ...rows.map((row) => `- ${row}`)];
}

function describe([name, meaning]: readonly [string, string]): string {
	return `\`${name}\`: ${meaning}`;
}

const jsonSchema = z.object({
	properties: z.record(
		z.string(),
		z.looseObject({ description: z.string().default(""), default: z.unknown().optional() }),
	),
});

function optionsOf({ options }: Rule): string[] {
	const { properties } = jsonSchema.parse(
		z.toJSONSchema(options, { io: "input", unrepresentable: "any" }),
	);
	return Object.entries(properties).map(
		([name, { description, default: usual }]) => `\`${name}\`: ${description} ${sayUsual(usual)}`,
	);
}

function sayUsual(usual: unknown): string {
	return usual === undefined ? "The policy sets it." : `Default: \`${JSON.stringify(usual)}\`.`;
}

function renderExample(example: Example): string {
	const { text, draft, note } = example;
	const shown = text === undefined ? codeOf(JSON.stringify(draft)) : codeOf(text);
	return note ? `${shown} (${note})` : shown;
}

function renderFlagged(example: FlaggedExample): string {
	const fixed = example.fixed === undefined ? "" : ` → ${codeOf(example.fixed)}`;
	return `${renderExample(example)}: ${example.flags.map(codeOf).join(", ")}${fixed}`;
}

function codeOf(text: string): string {
	const fence = text.includes("`") ? "``" : "`";
	return `${fence}${text.replaceAll("\n", "↵")}${fence}`;
}

function cell(text: string): string {
	return text.replaceAll("|", "\\|");
}

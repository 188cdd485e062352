import type { Enforcement, Policy } from "../domain/policy";
import type { Rule } from "../engine/define-rule";
import { enforcementWords } from "./enforcement-words";

/** A head's sheet for one policy, as Markdown: each clause, how it is kept, what is told once, what the policy is silent on. */
export function renderCoverage(policy: Policy, rules: readonly Rule[]): string {
	const silent = rules.filter(({ id }) => !isInForce(id, policy));
	return [
		...[`# ${policy.title}`, "Made from the policy by `npm run docs`; do not edit."],
		`Accounts: ${policy.school.accounts.map(accountsOf).join(", ")}.`,
		clauseTable(policy),
		"## For the administrator, once",
		policy.notes.map(({ heading, text }) => `- **${heading}**: ${text}`).join("\n"),
		"## Not in the policy",
		"The document does not ask for these, so they are off. Each can be switched on; our advice stands beside it.",
		`${silent.map(recommend).join("\n")}\n`,
	].join("\n\n");
}

function isInForce(ruleId: string, { clauses }: Policy): boolean {
	return clauses.some(({ enforcedBy }) =>
		enforcedBy.some((one) => one.by === "rule" && one.rule === ruleId),
	);
}

function clauseTable({ clauses }: Policy): string {
	const rows = clauses.map(
		({ heading, summary, enforcedBy }) =>
			`| ${heading} | ${summary} | ${enforcedBy.map(describe).join("<br>")} |`,
	);
	return ["| heading | what is asked | how it is kept |", "| --- | --- | --- |", ...rows].join(
		"\n",
	);
}

function recommend({ id, summary, recommended }: Rule): string {
	return `- ${summary} We recommend it (\`${id}\`); it ${holds[recommended.severity]}.`;
}

function accountsOf({ handle, endings }: Policy["school"]["accounts"][number]): string {
	const [only, ...more] = endings;
	return more.length === 0
		? handle + (only ?? "")
		: `${handle} (${endings.map((end) => end || "alone").join(", ")})`;
}

const holds = {
	error: "holds the post until it is mended or a reason is given",
	warning: "holds the post once; one more click sends it",
	info: "gives a hint and holds nothing",
} as const;

/** How one enforcement works, in plain words for a reader who knows no code. */
function describe(enforcement: Enforcement): string {
	const { how, detail, severity } = enforcementWords(enforcement);
	if (enforcement.by !== "rule" || !severity) return `${how}: ${detail}`;
	return `${how} (\`${enforcement.rule}\`): ${detail} It ${holds[severity]}.`;
}

import type { Enforcement, Policy } from "../domain/policy";
import type { Rule } from "../engine/define-rule";

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
		"These rules are off; each can be switched on.",
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
			`| ${heading} | ${summary} | ${enforcedBy.map(describeEnforcement).join("<br>")} |`,
	);
	return ["| heading | what is asked | how it is kept |", "| --- | --- | --- |", ...rows].join(
		"\n",
	);
}

function recommend({ id, summary, recommended }: Rule): string {
	return `- \`${id}\`: ${summary} Recommended: ${holds[recommended.severity]}.`;
}

function accountsOf({ handle, endings }: Policy["school"]["accounts"][number]): string {
	const [only, ...more] = endings;
	return more.length === 0
		? handle + (only ?? "")
		: `${handle} (${endings.map((end) => end || "alone").join(", ")})`;
}

const holds = {
	error: "holds the post until it is mended or a reason given",
	warning: "holds the post once, one click goes on",
	info: "a hint that holds nothing",
} as const;

/** How one enforcement works, in plain words for a reader who knows no code. */
export function describeEnforcement(enforcement: Enforcement): string {
	switch (enforcement.by) {
		case "rule": {
			const { rule, severity, cases } = enforcement;
			return `checked while writing: \`${rule}\`${cases ? ` (${cases.join(", ")})` : ""}, ${holds[severity]}`;
		}
		case "duty": {
			const { task, by, everyDays } = enforcement.duty;
			const how = everyDays === null ? "" : `, every ${everyDays} days`;
			return `a duty${by ? ` of: ${by}` : ""}${how}. ${task}`;
		}
		case "reading":
			return "to be read and followed";
	}
}

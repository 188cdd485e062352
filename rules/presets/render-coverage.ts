import type { Enforcement, Policy } from "../domain/policy";
import type { Rule } from "../engine/define-rule";

/** A head's sheet for one policy, as Markdown: each clause, how it is kept, what is told once, what the policy is silent on. */
export function renderCoverage(policy: Policy, rules: readonly Rule[]): string {
	const used = new Set(
		policy.clauses.flatMap(({ enforcedBy }) =>
			enforcedBy.map((one) => (one.by === "rule" ? one.rule : "")),
		),
	);
	const silent = rules.filter(({ id }) => !used.has(id));
	return [
		`# ${policy.title}`,
		"",
		"Made from the policy by `npm run docs`; do not edit.",
		"",
		`Accounts: ${policy.school.accounts.map(accountsOf).join(", ")}.`,
		"",
		"| heading | what is asked | how it is kept |",
		"| --- | --- | --- |",
		...policy.clauses.map(
			({ heading, summary, enforcedBy }) =>
				`| ${heading} | ${summary} | ${enforcedBy.map(describeEnforcement).join("<br>")} |`,
		),
		"",
		"## For the administrator, once",
		"",
		...policy.notes.map(({ heading, text }) => `- **${heading}**: ${text}`),
		"",
		"## Not in the policy",
		"",
		"These rules are off. We recommend them as follows; each can be switched on.",
		"",
		...silent.map(
			({ id, summary, recommended }) => `- \`${id}\` (${recommended.severity}): ${summary}`,
		),
		"",
	].join("\n");
}

function accountsOf({ handle, endings }: Policy["school"]["accounts"][number]): string {
	const [only, ...more] = endings;
	return more.length === 0
		? handle + (only ?? "")
		: `${handle} (${endings.map((end) => end || "alone").join(", ")})`;
}

/** How one enforcement works, in plain words for a reader who knows no code. */
export function describeEnforcement(enforcement: Enforcement): string {
	switch (enforcement.by) {
		case "rule": {
			const { rule, severity, cases } = enforcement;
			return `rule \`${rule}\`${cases ? ` (${cases.join(", ")})` : ""}: ${severity}`;
		}
		case "duty": {
			const { task, by, everyDays } = enforcement.duty;
			const how = everyDays === null ? "" : `, every ${everyDays} days`;
			return `duty${by ? ` of: ${by}` : ""}${how}. ${task}`;
		}
		case "reading":
			return "read and followed";
	}
}

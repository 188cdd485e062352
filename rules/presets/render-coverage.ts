import type { Enforcement, Policy } from "../domain/policy";
import type { Rule } from "../engine/rule";
import { adviceWords } from "./advice-words";
import { byHeading } from "./by-heading";
import { enforcementWords } from "./enforcement-words";
import { permittedRules, silentRules } from "./silent-rules";

/** A head's sheet for one policy, as Markdown: each clause, how it is kept, what is told once, what is allowed, what the policy is silent on. */
export function renderCoverage(policy: Policy, rules: readonly Rule[]): string {
	return [
		...[`# ${policy.title}`, "Made from the policy by `npm run docs`; do not edit."],
		`Accounts: ${policy.school.accounts.map(accountsOf).join(", ")}.`,
		clauseTable(policy),
		...section("For the administrator, once", null, policy.notes.map(sayNote)),
		...section("Allowed by your policy", allowedLead, allowedRows(policy, rules)),
		...section("Not in the policy", silentLead, silentRules(policy, rules).map(recommend)),
	]
		.join("\n\n")
		.concat("\n");
}

const allowedLead =
	"The document allows these, so the checks that would hold them are off, and we do not recommend them.";
const silentLead =
	"The document does not ask for these, so they are off. Each can be switched on; our advice stands beside it.";

function section(title: string, lead: string | null, rows: readonly string[]): string[] {
	if (rows.length === 0) return [];
	return [`## ${title}`, ...(lead === null ? [] : [lead]), rows.join("\n")];
}

function sayNote({ heading, text }: Policy["notes"][number]): string {
	return `- **${heading}**: ${text}`;
}

function allowedRows(policy: Policy, rules: readonly Rule[]): string[] {
	return permittedRules(policy, rules).map(
		({ rule, clause }) =>
			`- **${clause.heading}**: ${clause.summary} Off: “${rule.summary}” (\`${rule.id}\`).`,
	);
}

function clauseTable(policy: Policy): string {
	const clauses = byHeading(policy.clauses).flatMap(([, group]) => group);
	const rows = clauses.map(({ heading, summary, origin, enforcedBy }) => {
		const kept = enforcedBy.map((one) => describe(one, policy)).join("<br>");
		const by = origin === "product" ? " (asked by Chalkline itself, not by the document)" : "";
		return `| ${heading} | ${summary}${by} | ${kept} |`;
	});
	return [
		"| heading | what the document says | how it is kept |",
		"| --- | --- | --- |",
		...rows,
	].join("\n");
}

function recommend(rule: Rule): string {
	const { id, summary, recommended } = rule;
	return `- ${summary} ${adviceWords(rule)} (\`${id}\`); it ${holds[recommended.severity]}.`;
}

function accountsOf({ handle, endings }: Policy["school"]["accounts"][number]): string {
	const [only, ...more] = endings;
	return more.length === 0
		? handle + (only ?? "")
		: `${handle} (${endings.map((end) => end || "alone").join(", ")})`;
}

const holds = {
	error: "holds until it is mended or a reason is given",
	warning: "holds once; one more click goes on",
	info: "gives a hint and holds nothing",
} as const;

/** How one enforcement works, in plain words for a reader who knows no code. */
function describe(enforcement: Enforcement, policy: Policy): string {
	const { how, detail, severity } = enforcementWords(enforcement, policy);
	if (enforcement.by !== "rule" || !severity) return `${how}: ${detail}`;
	return `${how} (\`${enforcement.rule}\`): ${detail} It ${holds[severity]}.`;
}

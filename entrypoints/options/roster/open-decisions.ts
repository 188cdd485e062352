import type { OpenDecision } from "../../../components/roster/decision-list";
import { consent } from "../../../rules/domain/pupil";
import { type ColumnRole, columnRole } from "../../../storage/roster-import/columns/column-role";
import type { Decision } from "../../../storage/roster-import/columns/decision";
import type { InspectedTable } from "../../../storage/roster-import/roster-inspection";
import type { MappingEdit } from "../../roster-desk/edit-mapping";
import { consentRoles } from "./column-roles";

const meanings = [
	{ value: "given", label: "Consent is given" },
	{ value: "refused", label: "Consent is refused" },
	{ value: "unknown", label: "Not known" },
] as const;
const leaveOut = { value: "drop", label: "Leave it out" } as const;

/** A decision as a question with its answers. */
export function asQuestion(decision: Decision, index: number): OpenDecision {
	const { question, rows } = decision;
	return { id: String(index), question, rows, choices: choicesFor(decision) };
}

function choicesFor({ kind, role }: Decision): OpenDecision["choices"] {
	switch (kind) {
		case "value":
		case "no-status":
			return meanings;
		case "headings":
			return [{ value: "yes", label: "Yes, they are right" }];
		case "inverted":
			return [
				{ value: role ?? "drop", label: "Yes, it means refused" },
				{ value: role === null ? "drop" : upright(role), label: "No, it means given" },
				leaveOut,
			];
		case "purpose":
		case "type": {
			const guessed = consentRoles.find(({ value }) => value === role);
			const others = consentRoles.filter(({ value }) => value !== role);
			return [...(guessed ? [guessed] : []), ...others, leaveOut];
		}
	}
}

/** The same role without its inversion. */
function upright(role: ColumnRole): string {
	return role === "inverted:channel" ? "channel" : role.replace(/^inverted:/, "consent:");
}

/** What an answer changes in the mapping of its table; null for an answer that is none. */
export function editFor(
	{ kind, heading, value }: Decision,
	answer: string,
	{ types, columns }: InspectedTable,
): MappingEdit | null {
	if (kind === "headings") {
		return { kind: "roles", roles: columns.map(({ heading: of, role: is }) => ({ of, is })) };
	}
	if (kind === "value" || kind === "no-status") {
		const means = consent.safeParse(answer);
		if (!means.success) return null;
		return kind === "value"
			? { kind: "value", heading, value: value ?? "", means: means.data }
			: { kind: "row", means: means.data };
	}
	const role = columnRole.safeParse(answer);
	if (!role.success) return null;
	const type = kind === "type" ? value : heading;
	const isType = types.some((one) => one.type === type);
	return isType && type !== null
		? { kind: "type", type, role: role.data }
		: { kind: "role", heading, role: role.data };
}

import type { z } from "zod";
import type { enforcement, PolicyInput } from "../domain/policy";

type EnforcementInput = z.input<typeof enforcement>;
export type ClauseInput = PolicyInput["clauses"][number];

/** A clause's id, what it asks in plain words, and how it is kept. */
export type Asked = readonly [id: string, summary: string, ...enforcedBy: EnforcementInput[]];

/** The clauses that stand under one heading of a school's document. */
export function under(heading: string, ...clauses: readonly Asked[]): ClauseInput[] {
	return clauses.map(([id, summary, ...enforcedBy]) => ({ id, heading, summary, enforcedBy }));
}

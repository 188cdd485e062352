import type { Consent } from "../../../rules/domain/pupil";

const strictness = { refused: 2, unknown: 1, given: 0 } as const satisfies Record<Consent, number>;

/** The stricter of two answers: refused, then unknown, then given. */
export function stricterOf(a: Consent | undefined, b: Consent): Consent {
	return a !== undefined && strictness[a] >= strictness[b] ? a : b;
}

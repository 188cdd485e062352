import type { Duty } from "../../rules/domain/duty";

/** The duty with a part changed: what the school has set itself is no longer our reading. */
export function changeDuty(duty: Duty, part: Partial<Duty>): Duty {
	const { inferred = [], ...rest } = { ...duty, ...part };
	const left = inferred.filter((name) => !Object.hasOwn(part, name));
	return left.length === 0 ? rest : { ...rest, inferred: left };
}

import type { Rule } from "../engine/rule";

/** What we advise on a rule of which a policy says nothing: recommended, or only for schools that want it. */
export function adviceWords({ recommended: { onlyIf } }: Rule): string {
	return onlyIf === undefined ? "We recommend it" : `Only if ${onlyIf}`;
}

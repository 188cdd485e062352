import type { Finding } from "../../rules/domain/finding";
import type { ComposerServices, Decision } from "./composer-services";
import { type DraftState, draftOf, openFindings } from "./draft-state";
import { keyOf } from "./finding-key";

/** Writes down what the person does about the findings of one draft. */
export class DecisionLog {
	readonly #services: ComposerServices;
	/** Keys of findings that are logged as holding this draft. */
	readonly #counted = new Set<string>();

	constructor(services: ComposerServices) {
		this.#services = services;
	}

	/** About a finding, or the post as a whole; false when it was refused. */
	write(
		state: DraftState,
		finding: Finding | null,
		decision: Pick<Decision, "outcome"> & Partial<Decision>,
	): Promise<boolean> {
		const account = draftOf(state)?.account;
		if (account === undefined) return Promise.resolve(true);
		const { ruleId = null, severity = null } = finding ?? {};
		return this.#services.recordDecision({
			account,
			ruleId,
			severity,
			reason: null,
			...decision,
		});
	}

	/** The post goes out, past these warnings. */
	going(state: DraftState): void {
		const { outcome } = state;
		const draft = draftOf(state);
		this.#counted.clear();
		if (draft && outcome?.status !== "not-a-school-account") this.#services.posted(draft);
		if (outcome?.status === "unchecked") {
			void this.write(state, null, { outcome: "posted-unchecked" });
		}
		for (const finding of openFindings(state)) {
			if (finding.severity === "warning") void this.write(state, finding, { outcome: "went-on" });
		}
	}

	/** Each finding that holds this draft counts once, however often Post is pressed. */
	holding(state: DraftState): void {
		const { checked } = state;
		for (const finding of openFindings(state)) {
			const key = checked && keyOf(checked, finding);
			if (finding.severity === "info" || !key || this.#counted.has(key)) continue;
			this.#counted.add(key);
			void this.write(state, finding, { outcome: "held" });
		}
	}
}

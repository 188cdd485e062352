import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { PostDraft } from "../../rules/domain/post-draft";
import type { Severity } from "../../rules/domain/severity";

export type OverrideReason = "not-a-pupil" | "newer-consent" | "head-agreed" | "other";

/** What the person did about a finding. It has no room for a text or a name. */
export interface Decision {
	readonly account: string;
	readonly ruleId: string | null;
	readonly severity: Severity | null;
	readonly outcome: "held" | "mended" | "overridden" | "went-on" | "posted-unchecked";
	readonly reason: OverrideReason | null;
	readonly initials?: string;
}

/** What the loop needs from outside; the entrypoint wires it to the background. */
export interface ComposerServices {
	/** Never rejects: a check that could not run is an outcome. With grammar it may take seconds. */
	check(draft: PostDraft, withGrammar: boolean): Promise<CheckOutcome>;
	/** The site's own Post goes through now; whether it succeeds is still to be seen. */
	posted(draft: PostDraft): void;
	recordDecision(decision: Decision): void;
	openOptions(): void;
	/** No composer is being written in any more. */
	composerClosed(): void;
	/** False once the extension was updated or removed under this page. */
	isAlive(): boolean;
}

import type { PostDraft } from "../../rules/domain/post-draft";
import type { Severity } from "../../rules/domain/severity";
import { plainStyles } from "./mount-panel";
import type { SpokenOutcome } from "./outcome-words";
import type { OverrideReason } from "./words";

/** What the person did about a finding. It has no room for a text or a name. */
export interface Decision {
	readonly account: string;
	readonly ruleId: string | null;
	readonly severity: Severity | null;
	readonly outcome: "held" | "mended" | "overridden" | "went-on" | "posted-unchecked";
	readonly reason: OverrideReason | null;
	readonly initials?: string;
	/** That words were given. They stay in the tooltip: they could hold a name. */
	readonly hasWords?: boolean;
}

/** How a finding is let pass. */
export type Override = Pick<Decision, "initials" | "hasWords"> & {
	readonly reason: OverrideReason;
};

/** What the administrator has set for the tooltip, and its looks. */
export interface PageSettings {
	readonly askInitials: boolean;
	readonly holdUnchecked: boolean;
	readonly styles: string;
	/** The shapes of the tooltip's signs, by their names. */
	readonly icons: Readonly<Record<string, string>>;
}

/** Until they are known, and if they never are: the strict ones. */
export const unknownSettings: PageSettings = {
	askInitials: false,
	holdUnchecked: true,
	styles: plainStyles,
	icons: {},
};

/** A question about people, as it stands in the tooltip. */
export interface OpenedQuestion {
	readonly question: "pictured" | "which";
	readonly account: string;
	readonly prompt: string;
	/** Nobody was chosen for this draft yet. */
	readonly isFirst: boolean;
}

/** What the loop needs from outside; the entrypoint wires it to the background. */
export interface ComposerServices {
	/** Never rejects: a check that could not run is an outcome. With grammar it may take seconds. */
	check(draft: PostDraft, withGrammar: boolean): Promise<SpokenOutcome>;
	/** The site's own Post goes through now; whether it succeeds is still to be seen. */
	posted(draft: PostDraft): void;
	/** False when the initials are nobody's: then nothing was written down. Never rejects. */
	recordDecision(decision: Decision): Promise<boolean>;
	/** The strict settings and plain looks when they cannot be read now. */
	readSettings(): Promise<PageSettings>;
	openOptions(): void;
	/** The address of our own frame in which a question about people is answered; null when there is none. */
	openPicker(asked: OpenedQuestion): Promise<string | null>;
	/** No composer is being written in any more. */
	composerClosed(): void;
	/** False once the extension was updated or removed under this page. */
	isAlive(): boolean;
}

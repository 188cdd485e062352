import type { Answers } from "../../rules/domain/answers";
import type { Finding, Suggestion } from "../../rules/domain/finding";
import type { WriteOutcome } from "./composer-adapter";
import type { OverrideReason } from "./composer-services";
import type { DraftState } from "./draft-state";

/** What the tooltip shows: the draft's state, and how the person has arranged the tooltip itself. */
export interface PanelView {
	readonly state: DraftState;
	readonly notice: Exclude<WriteOutcome, "written"> | null;
	readonly isCollapsed: boolean;
	/** Key of the finding that lies open; the first one when null. */
	readonly selected: string | null;
	/** Key of the finding whose reasons for posting are asked. */
	readonly overriding: string | null;
	readonly initials: string;
}

/** What the person can do in the tooltip. */
export interface PanelActions {
	choose(finding: Finding, suggestion: Suggestion): void;
	mendAll(): void;
	answer(given: Partial<Answers>): void;
	forgetAnswers(): void;
	askOverride(key: string | null): void;
	override(finding: Finding, reason: OverrideReason, initials: string): void;
	setInitials(initials: string): void;
	goOn(): void;
	checkAgain(): void;
	openOptions(): void;
	select(key: string): void;
	collapse(isCollapsed: boolean): void;
}

import type { Answers } from "../../rules/domain/answers";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Finding, Suggestion } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import type { Composer, Place, WriteOutcome } from "./composer-adapter";
import type { ComposerServices, Decision, OverrideReason } from "./composer-services";
import {
	type DraftState,
	draftOf,
	isFresh,
	isIdle,
	isSameDraft,
	newDraft,
	openFindings,
	withAnswers,
	withOverride,
	withReading,
} from "./draft-state";
import { keyOf, textOf } from "./finding-key";
import { joinMends, type Mend } from "./join-mends";
import { pressPost } from "./press-post";

/** One draft from its first letter to its publication: reads, asks, holds, mends. */
export class DraftSession {
	/** The element may be taken away and put back; the draft stays. */
	composer: Composer;
	state: DraftState = newDraft;
	/** What became of the last mend, if the person has to know. */
	notice: Exclude<WriteOutcome, "written"> | null = null;
	/** True only while our own press of Post is under way, which is one synchronous click. */
	isReleasing = false;

	readonly #services: ComposerServices;
	readonly #onChange: (session: DraftSession) => void;
	/** Keys of findings that are logged as holding this draft. */
	readonly #counted = new Set<string>();
	#isAsking = false;

	constructor(
		composer: Composer,
		services: ComposerServices,
		onChange: (session: DraftSession) => void,
	) {
		this.composer = composer;
		this.#services = services;
		this.#onChange = onChange;
	}

	/** Reads the page; if anything changed, asks about it at once. Gives whether it has. */
	look(): boolean {
		const reading = this.composer.read();
		if (JSON.stringify(reading) === JSON.stringify(this.state.reading)) return false;
		this.notice = null;
		this.#become(withReading(this.state, reading));
		return true;
	}

	/** Goes on with the draft in an element that has taken the place of the old one. */
	moveTo(composer: Composer): void {
		const before = draftOf(this.state);
		this.composer = composer;
		const reading = composer.read();
		if (before && reading.ok && wordsOf(before) !== wordsOf(reading.draft)) this.state = newDraft;
		this.look();
	}

	/** Asks again although nothing changed here: policy or roster may have. */
	askAgain(): void {
		this.#become({ ...this.state, outcome: null, checked: null });
	}

	/** Post was pressed. True lets the event through; otherwise it is held, and let go later if all is well. */
	press(isRepeat: boolean): boolean {
		if (this.isReleasing) return true;
		this.look();
		if (!this.#services.isAlive()) this.#take({ status: "unchecked", reason: "extension-updated" });
		const before = this.state;
		const { verdict, state } = pressPost(before, isRepeat);
		this.#become(state);
		if (verdict === "go") this.#recordGoing(before);
		if (verdict === "hold") this.#recordHolding();
		return verdict === "go";
	}

	/** Applies a suggestion that the person clicked. */
	async choose(finding: Finding, { edits, answers }: Suggestion): Promise<void> {
		if (answers) this.answer(answers);
		if (edits.length > 0) await this.#write(finding, edits, [finding]);
	}

	/** Applies all that can be mended without a thought, as one step for each part. */
	async mendAll(): Promise<void> {
		for (const { place, edits, findings } of joinMends(openFindings(this.state))) {
			await this.#write(place, edits, findings);
		}
	}

	answer(given: Partial<Answers>): void {
		this.#become(withAnswers(this.state, given));
	}

	forgetAnswers(): void {
		this.#become({ ...this.state, answers: {} });
	}

	override(finding: Finding, reason: OverrideReason, initials: string): void {
		this.#record(finding, "overridden", reason, initials);
		this.#become(withOverride(this.state, finding));
	}

	openOptions(): void {
		this.#services.openOptions();
	}

	/** Presses the site's own Post button; the pass ends with the click, so it can never let two through. */
	release(): void {
		this.isReleasing = true;
		try {
			this.composer.publish();
		} finally {
			this.isReleasing = false;
		}
	}

	/** Post anyway: as if the person pressed Post once more. */
	goOn(): void {
		if (this.press(false)) this.release();
	}

	async #write(
		place: Place,
		edits: Mend["edits"],
		findings: readonly [Finding, ...Finding[]],
	): Promise<void> {
		const { checked } = this.state;
		if (!checked) return;
		const expected = textOf(checked, findings[0]);
		const outcome = await this.composer.write(place, expected, edits);
		this.look();
		if (outcome === "written") for (const one of findings) this.#record(one, "mended");
		else this.notice = outcome;
		this.#onChange(this);
	}

	#become(state: DraftState): void {
		this.state = state;
		this.#onChange(this);
		void this.#ask();
	}

	async #ask(): Promise<void> {
		const draft = draftOf(this.state);
		if (!draft || isIdle(draft) || isFresh(this.state) || this.#isAsking) return;
		this.#isAsking = true;
		const outcome = await this.#services.check(draft, false);
		this.#isAsking = false;
		const isLatest = () => isSameDraft(draft, draftOf(this.state));
		if (!isLatest()) return this.#ask();
		this.#take(outcome);
		if (outcome.status !== "checked" || !outcome.grammar) return;
		// Grammar comes when it comes: nothing is held for it.
		const whole = await this.#services.check(draft, true);
		if (whole.status === "checked" && isLatest()) this.#take(whole);
	}

	/** An answer about what stands there now. A waiting post goes on by itself if nothing holds it. */
	#take(outcome: CheckOutcome): void {
		const draft = draftOf(this.state);
		if (!draft) return;
		this.state = { ...this.state, checked: draft, outcome };
		if (this.state.held === "checking") this.#settle();
		this.#onChange(this);
	}

	#settle(): void {
		const before = this.state;
		const { verdict, state } = pressPost(before);
		this.state = state;
		if (verdict === "hold") this.#recordHolding();
		if (verdict !== "go") return;
		this.look();
		if (!isFresh(this.state)) return;
		this.#recordGoing(before);
		this.release();
	}

	#recordGoing(state: DraftState): void {
		const { outcome } = state;
		const draft = draftOf(state);
		this.#counted.clear();
		if (draft && outcome?.status !== "not-a-school-account") this.#services.posted(draft);
		if (outcome?.status === "unchecked") this.#record(null, "posted-unchecked");
		for (const finding of openFindings(state)) {
			if (finding.severity === "warning") this.#record(finding, "went-on");
		}
	}

	/** Each finding that holds this draft counts once, however often Post is pressed. */
	#recordHolding(): void {
		const { checked } = this.state;
		for (const finding of openFindings(this.state)) {
			const key = checked && keyOf(checked, finding);
			if (finding.severity === "info" || !key || this.#counted.has(key)) continue;
			this.#counted.add(key);
			this.#record(finding, "held");
		}
	}

	#record(
		finding: Finding | null,
		outcome: Decision["outcome"],
		reason: OverrideReason | null = null,
		initials = "",
	): void {
		const account = draftOf(this.state)?.account;
		if (account === undefined) return;
		this.#services.recordDecision({
			account,
			ruleId: finding?.ruleId ?? null,
			severity: finding?.severity ?? null,
			outcome,
			reason,
			...(initials === "" ? {} : { initials }),
		});
	}
}

function wordsOf({ parts }: PostDraft): string {
	return JSON.stringify(parts.map(({ text }) => text));
}

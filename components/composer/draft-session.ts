import type { Answers } from "../../rules/domain/answers";
import type { Finding, Question, Suggestion } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import type { Composer } from "./composer-adapter";
import { type ComposerServices, type Override, unknownSettings } from "./composer-services";
import { DecisionLog } from "./decision-log";
import { DraftChecker } from "./draft-checker";
import {
	type DraftState,
	draftOf,
	hasOtherWords,
	isFresh,
	isSame,
	newDraft,
	openFindings,
	unansweredDraft,
	withAnswers,
	withOverride,
	withReading,
} from "./draft-state";
import { joinMends, type Mend } from "./join-mends";
import type { SpokenOutcome } from "./outcome-words";
import { OwnPress } from "./own-press";
import { pressPost, resume, type Verdict } from "./press-post";
import { questionToOpen } from "./question-to-open";
import { unanswered } from "./unanswered";
import type { Notice } from "./words";
import { writeMend } from "./write-mend";

type OnChange = (session: DraftSession, isLate: boolean) => void;

/** One draft from its first letter to its publication: reads, asks, holds, mends. */
export class DraftSession {
	/** The element may be taken away and put back; the draft stays. */
	composer: Composer;
	state: DraftState = newDraft;
	/** What became of the last mend, if the person has to know. */
	notice: Notice | null = null;
	settings = unknownSettings;
	/** Address of the frame that is open. */
	picker: string | null = null;

	readonly #services: ComposerServices;
	readonly #onChange: OnChange;
	readonly #checker: DraftChecker;
	readonly #log: DecisionLog;
	readonly #ownPress = new OwnPress();

	constructor(composer: Composer, services: ComposerServices, onChange: OnChange) {
		this.composer = composer;
		this.#services = services;
		this.#onChange = onChange;
		this.#log = new DecisionLog(services);
		this.#checker = new DraftChecker(
			services,
			() => unansweredDraft(this.state),
			(answer, draft) => this.#take(answer, draft),
		);
	}

	/** Reads the page. What has changed is asked about by `check`. */
	look(): void {
		const reading = this.composer.read();
		if (isSame(reading, this.state.reading)) return;
		this.composer.tidyCaret?.();
		this.notice = null;
		this.state = withReading(this.state, reading);
		this.#onChange(this, false);
	}

	/** Asks about the draft if its answer is still to come. */
	check(): void {
		void this.#checker.ask();
	}

	/** Goes on with the draft as the page has it now, perhaps in an element that took the old one's place. */
	moveTo(composer: Composer): void {
		const isInPlace = this.composer.root === composer.root;
		this.composer = composer;
		if (isInPlace) return;
		if (hasOtherWords(this.state, composer.read())) this.state = newDraft;
		this.look();
	}

	/** Asks again although nothing changed here: policy or roster may have. */
	askAgain(): void {
		this.#become({ ...this.state, outcome: null, checked: null });
	}

	/** Post was pressed. True lets the event through; otherwise it is held, and let go later if all is well. */
	press(isRepeat: boolean): boolean {
		if (this.#ownPress.isOn) return true;
		this.look();
		const draft = draftOf(this.state);
		if (draft && !this.#services.isAlive()) this.#take(unanswered("extension-updated"), draft);
		const verdict = this.#judge(isRepeat);
		this.#become(this.state);
		if (verdict === "go") this.#log.going(this.state);
		return verdict === "go";
	}

	/** Applies a suggestion that the person clicked. */
	async choose(finding: Finding, { edits, answers }: Suggestion): Promise<void> {
		if (answers) this.answer(answers);
		if (edits.length > 0) await this.#write({ place: finding, edits, findings: [finding] });
	}

	/** Applies all that can be mended without a thought, as one step for each part. */
	async mendAll(): Promise<void> {
		for (const mend of joinMends(openFindings(this.state))) await this.#write(mend);
	}

	/** Opens the frame in which names may be shown that nobody has typed. */
	async pick(question: Question): Promise<void> {
		const asked = questionToOpen(this.state, question);
		if (!asked) return;
		this.picker = await this.#services.openPicker(asked);
		this.#onChange(this, false);
	}

	answer(given: Partial<Answers>): void {
		this.picker = null;
		this.#become(resume(withAnswers(this.state, given), this.composer));
	}

	forgetAnswers(): void {
		this.#become({ ...this.state, answers: {} });
	}

	/** Lets a finding pass for the reason given, unless the initials are nobody's. */
	async override(finding: Finding, override: Override): Promise<boolean> {
		const given = { outcome: "overridden", ...override } as const;
		const isTaken = await this.#log.write(this.state, finding, given);
		this.notice = isTaken ? null : "wrongInitials";
		const state = isTaken ? resume(withOverride(this.state, finding), this.composer) : this.state;
		this.#become(state);
		return isTaken;
	}

	/** The composer is left: what is known stays, nothing is asked any more. */
	rest(): void {
		this.#checker.rest();
	}

	openOptions(): void {
		this.#services.openOptions();
	}

	/** Post anyway: as if the person pressed Post once more. */
	goOn(): void {
		if (this.press(false)) void this.#release();
	}

	/** Presses Post for the person, if what was judged is still what stands there. */
	async #release(): Promise<void> {
		const button = await this.composer.readyButton();
		this.look();
		if (isFresh(this.state)) this.#ownPress.click(button);
	}

	async #write(mend: Mend): Promise<void> {
		this.notice = await writeMend(this, this.#log, mend);
		this.#onChange(this, false);
	}

	#become(state: DraftState): void {
		this.state = state;
		if (state.held === "checking" && isFresh(state)) this.#settle();
		this.check();
		this.#onChange(this, false);
	}

	/** An answer about what stands there now. A waiting post goes on by itself if nothing holds it. */
	#take({ outcome, words }: SpokenOutcome, draft: PostDraft): void {
		if (!isSame(draft, draftOf(this.state))) return;
		// An answer was there already: this one adds what took longer to find.
		const isLate = this.state.held === null && isFresh(this.state);
		this.state = { ...this.state, checked: draft, outcome, words };
		if (this.state.held === "checking") this.#settle();
		this.#onChange(this, isLate);
	}

	#settle(): void {
		if (this.#judge(false) !== "go") return;
		this.look();
		this.check();
		if (!isFresh(this.state)) return;
		this.#log.going(this.state);
		void this.#release();
	}

	/** May it be published? What holds it is written down. */
	#judge(isRepeat: boolean): Verdict {
		const { verdict, state } = pressPost(this.state, isRepeat, this.settings.holdUnchecked);
		this.state = state;
		if (verdict === "hold") this.#log.holding(state);
		return verdict;
	}
}

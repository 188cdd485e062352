import type { Answers } from "../../rules/domain/answers";
import type { Finding, Question, Suggestion } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import type { Composer, Place } from "./composer-adapter";
import {
	type ComposerServices,
	type Override,
	type PageSettings,
	unanswered,
	unknownSettings,
} from "./composer-services";
import { DecisionLog } from "./decision-log";
import { DraftChecker } from "./draft-checker";
import {
	type DraftState,
	draftOf,
	isFresh,
	isSame,
	newDraft,
	openFindings,
	unansweredDraft,
	withAnswers,
	withOverride,
	withReading,
} from "./draft-state";
import { textOf } from "./finding-key";
import { joinMends, type Mend } from "./join-mends";
import type { SpokenOutcome } from "./outcome-words";
import { pressAnew, pressPost } from "./press-post";
import type { Notice } from "./words";

/** One draft from its first letter to its publication: reads, asks, holds, mends. */
export class DraftSession {
	/** The element may be taken away and put back; the draft stays. */
	composer: Composer;
	state: DraftState = newDraft;
	/** What became of the last mend, if the person has to know. */
	notice: Notice | null = null;
	settings: PageSettings = unknownSettings;
	/** Address of the frame that is open. */
	picker: string | null = null;
	/** True only while our own press of Post is under way, which is one synchronous click. */
	isReleasing = false;

	readonly #services: ComposerServices;
	readonly #onChange: (session: DraftSession, isLate: boolean) => void;
	readonly #checker: DraftChecker;
	readonly #log: DecisionLog;

	constructor(
		composer: Composer,
		services: ComposerServices,
		onChange: (session: DraftSession, isLate: boolean) => void,
	) {
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
		const before = draftOf(this.state);
		this.composer = composer;
		if (isInPlace) return;
		const reading = composer.read();
		if (before && reading.ok && !isSame(wordsOf(before), wordsOf(reading.draft)))
			this.state = newDraft;
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
		const draft = draftOf(this.state);
		if (draft && !this.#services.isAlive()) {
			this.#take(unanswered("extension-updated"), draft);
		}
		const before = this.state;
		const { verdict, state } = pressPost(before, isRepeat, this.settings.holdUnchecked);
		this.#become(state);
		if (verdict === "go") this.#log.going(before);
		if (verdict === "hold") this.#log.holding(this.state);
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

	/** Opens the frame in which names may be shown that nobody has typed. */
	async pick({ id, prompt }: Question): Promise<void> {
		const account = draftOf(this.state)?.account;
		if ((id !== "pictured" && id !== "which") || account === undefined) return;
		const { pictured, which } = this.state.answers;
		const isFirst = !pictured && !which;
		this.picker = await this.#services.openPicker({ account, question: id, prompt, isFirst });
		this.#onChange(this, false);
	}

	answer(given: Partial<Answers>): void {
		this.picker = null;
		this.#become(this.#resumed(withAnswers(this.state, given)));
	}

	forgetAnswers(): void {
		this.#become({ ...this.state, answers: {} });
	}

	/** Lets a finding pass for the reason given, unless the initials are nobody's. */
	async override(finding: Finding, override: Override): Promise<boolean> {
		const given = { outcome: "overridden", ...override } as const;
		const isTaken = await this.#log.write(this.state, finding, given);
		this.notice = isTaken ? null : "wrongInitials";
		this.#become(isTaken ? this.#resumed(withOverride(this.state, finding)) : this.state);
		return isTaken;
	}

	/** The composer is left: what is known stays, nothing is asked any more. */
	rest(): void {
		this.#checker.rest();
	}

	openOptions(): void {
		this.#services.openOptions();
	}

	/** Presses the site's own Post button; the pass ends with the click, so it can never let two through. */
	async release(): Promise<void> {
		const button = await this.composer.readyButton();
		this.look();
		if (!isFresh(this.state)) return;
		this.isReleasing = true;
		try {
			button?.click();
		} finally {
			this.isReleasing = false;
		}
	}

	/** Post anyway: as if the person pressed Post once more. */
	goOn(): void {
		if (this.press(false)) void this.release();
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
		this.check();
		if (outcome === "written") {
			for (const one of findings) {
				void this.#log.write(this.state, one, { outcome: "mended" });
			}
		} else this.notice = outcome;
		this.#onChange(this, false);
	}

	/** A lone act has no text to go on with: what the person said of it is the press that lets it go on. */
	#resumed(state: DraftState): DraftState {
		return this.composer.isLone && state.held === "findings" ? pressAnew(state) : state;
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
		const before = this.state;
		const { verdict, state } = pressPost(before, false, this.settings.holdUnchecked);
		this.state = state;
		if (verdict === "hold") this.#log.holding(this.state);
		if (verdict !== "go") return;
		this.look();
		this.check();
		if (!isFresh(this.state)) return;
		this.#log.going(before);
		void this.release();
	}
}

function wordsOf({ parts }: PostDraft): readonly string[] {
	return parts.map(({ text }) => text);
}

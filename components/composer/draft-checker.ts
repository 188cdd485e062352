import type { PostDraft } from "../../rules/domain/post-draft";
import type { ComposerServices } from "./composer-services";
import { isSame } from "./draft-state";
import type { SpokenOutcome } from "./outcome-words";

/** Milliseconds without a change after which grammar is looked at: reading it takes a while. */
const pause = 400;

/** Has the newest draft checked: one question at a time, and its grammar once the person pauses. */
export class DraftChecker {
	readonly #services: ComposerServices;
	/** The draft that wants an answer now; null when there is none. */
	readonly #wanted: () => PostDraft | null;
	readonly #take: (answer: SpokenOutcome, draft: PostDraft) => void;
	#isAsking = false;
	#pause: ReturnType<typeof setTimeout> | undefined;

	constructor(
		services: ComposerServices,
		wanted: () => PostDraft | null,
		take: (answer: SpokenOutcome, draft: PostDraft) => void,
	) {
		this.#services = services;
		this.#wanted = wanted;
		this.#take = take;
	}

	/** Asks about the draft as it is now; an answer about an older one is asked for again. */
	async ask(): Promise<void> {
		const draft = this.#wanted();
		if (!draft) return;
		this.rest();
		if (this.#isAsking) return;
		this.#isAsking = true;
		const answer = await this.#services.check(draft, false);
		this.#isAsking = false;
		if (!isSame(draft, this.#wanted())) return this.ask();
		this.#take(answer, draft);
		const { outcome } = answer;
		if (outcome.status !== "checked" || !outcome.grammar) return;
		this.#pause = setTimeout(() => void this.#askGrammar(draft), pause);
	}

	/** Leaves off: nobody waits for the grammar any more. */
	rest(): void {
		clearTimeout(this.#pause);
	}

	/** Grammar comes when it comes: nothing is held for it. */
	async #askGrammar(draft: PostDraft): Promise<void> {
		const answer = await this.#services.check(draft, true);
		if (answer.outcome.status === "checked") this.#take(answer, draft);
	}
}

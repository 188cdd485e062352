import type { Composer, ComposerAdapter, PublishingAct } from "./composer-adapter";
import { ComposerPanel } from "./composer-panel";
import type { ComposerServices } from "./composer-services";
import { DraftSession } from "./draft-session";
import { draftOf, isIdle } from "./draft-state";

/** Drafts that may be put away and taken out again; more would only hold memory. */
const maxSessions = 8;

/** Follows the composer in front, from the first touch until it is left empty. */
export class ComposerWatch {
	current: DraftSession | null = null;
	readonly panel = new ComposerPanel();

	readonly #adapter: ComposerAdapter;
	readonly #services: ComposerServices;
	/** By composer key: a draft outlives its element. */
	readonly #sessions = new Map<string, DraftSession>();
	/** Runs only while something is being written. */
	#life: AbortController | null = null;
	#isFrameAsked = false;
	#isComposing = false;

	constructor(adapter: ComposerAdapter, services: ComposerServices) {
		this.#adapter = adapter;
		this.#services = services;
	}

	/** The person touched something: if it is a composer, it is watched from now on. */
	engage(event: Event): void {
		const composer = this.#adapter.composerAt(event);
		if (!composer) return;
		this.#sessionOf(composer);
		this.look();
	}

	/** Something would be published. True lets it through. */
	press({ composer, isRepeat }: PublishingAct): boolean {
		return this.#sessionOf(composer).press(isRepeat);
	}

	/** Finds the composer in front, reads it, and draws. */
	look(): void {
		if (this.#isComposing || !this.#life) return;
		const front = this.#heldAct() ?? this.#adapter.composers()[0];
		if (!front) {
			this.rest();
			return;
		}
		const session = this.#sessionOf(front);
		const hasChanged = session.look();
		if (isLeftEmpty(session)) this.rest();
		else if (!hasChanged) this.panel.layOut();
	}

	/** Lets go of the page until a composer is touched again. */
	rest(): void {
		if (!this.#life) return;
		this.#life.abort();
		this.#life = null;
		this.current = null;
		this.panel.show(null);
		for (const [key, { state }] of this.#sessions) {
			const draft = draftOf(state);
			if (!draft || isIdle(draft)) this.#sessions.delete(key);
		}
		this.#services.composerClosed();
	}

	#sessionOf(composer: Composer): DraftSession {
		this.#life ??= this.#start();
		let session = this.#sessions.get(composer.key);
		if (!session) {
			session = new DraftSession(composer, this.#services, (changed) => this.#show(changed));
			this.#sessions.set(composer.key, session);
			const [oldest] = this.#sessions.keys();
			if (this.#sessions.size > maxSessions && oldest) this.#sessions.delete(oldest);
		} else if (session.composer.root !== composer.root) session.moveTo(composer);
		if (this.current !== session) {
			this.current = session;
			this.panel.show(session);
		}
		return session;
	}

	#show(session: DraftSession): void {
		if (session === this.current) this.panel.show(session);
	}

	/** A lone button (Follow, Repost) that was held stays in front as long as it is there. */
	#heldAct(): Composer | null {
		const composer = this.current?.composer;
		const isHeldAct = composer?.isLone === true && this.current?.state.held !== null;
		return isHeldAct && composer.root.isConnected ? composer : null;
	}

	#start(): AbortController {
		const life = new AbortController();
		const { signal } = life;
		const mutations = new MutationObserver((records) => this.#notice(records));
		mutations.observe(document.documentElement, {
			subtree: true,
			childList: true,
			characterData: true,
			attributeFilter: ["aria-label", "aria-disabled", "disabled", "src", "dir", "value"],
		});
		mutations.observe(document.body, { attributeFilter: ["style", "class"] });
		signal.addEventListener("abort", () => mutations.disconnect());
		const listen = (target: EventTarget, type: string, listener: (event: Event) => void) =>
			target.addEventListener(type, listener, { capture: true, passive: true, signal });
		listen(window, "scroll", () => this.#lookNextFrame());
		listen(window, "resize", () => this.#lookNextFrame());
		listen(window, "compositionstart", () => (this.#isComposing = true));
		listen(window, "compositionend", () => {
			this.#isComposing = false;
			this.#lookNextFrame();
		});
		listen(window, "pointermove", (event) => {
			if (event instanceof PointerEvent) this.panel.point(event.clientX, event.clientY);
		});
		listen(document, "visibilitychange", () => {
			if (document.visibilityState === "visible") this.current?.askAgain();
		});
		return life;
	}

	#notice(records: readonly MutationRecord[]): void {
		const root = this.current?.composer.root;
		const isAboutIt = !root?.isConnected || records.some(({ target }) => root.contains(target));
		if (isAboutIt) this.look();
		else this.#lookNextFrame();
	}

	#lookNextFrame(): void {
		if (this.#isFrameAsked) return;
		this.#isFrameAsked = true;
		requestAnimationFrame(() => {
			this.#isFrameAsked = false;
			this.look();
		});
	}
}

function isLeftEmpty({ state, composer }: DraftSession): boolean {
	const draft = draftOf(state);
	return draft !== null && isIdle(draft) && !composer.root.contains(document.activeElement);
}

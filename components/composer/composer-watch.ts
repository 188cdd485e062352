import type { Composer, ComposerAdapter, PublishingAct } from "./composer-adapter";
import { ComposerPanel } from "./composer-panel";
import { type ComposerServices, unknownSettings } from "./composer-services";
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
	#settings = unknownSettings;
	/** What the next frame does: nothing, draw at the new place, or look for the composer first. */
	#nextFrame: "idle" | "draw" | "look" = "idle";
	#isComposing = false;
	readonly #follow = () => this.#inNextFrame("look");

	constructor(adapter: ComposerAdapter, services: ComposerServices) {
		this.#adapter = adapter;
		this.#services = services;
	}

	/** The person touched something: if it is a composer, it is watched from now on. */
	engage(event: Event): void {
		const [target] = event.composedPath();
		const session = this.current;
		if (session && target instanceof Node && session.composer.isInText(target)) {
			this.#read(session);
			return;
		}
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
		if (!this.#life) return;
		const composers = this.#adapter.composers();
		const isCurrent = ({ key }: Composer) => key === this.current?.composer.key;
		const front = this.#heldAct() ?? composers.find(isCurrent) ?? composers[0];
		if (!front) {
			this.#leave();
			return;
		}
		this.#read(this.#sessionOf(front));
	}

	/** Lets go of the page until a composer is touched again. */
	rest(): void {
		if (!this.#life) return;
		this.#life.abort();
		this.#life = null;
		this.#show(null);
		for (const [key, session] of this.#sessions) {
			session.rest();
			const draft = draftOf(session.state);
			if (!draft || isIdle(draft)) this.#sessions.delete(key);
		}
		this.#services.composerClosed();
	}

	/** Nothing to show. A draft that only waits behind a dialog is waited for. */
	#leave(): void {
		if (this.#adapter.hasLayer()) this.#show(null);
		else this.rest();
	}

	#read(session: DraftSession): void {
		if (this.#isComposing) return;
		session.look();
		if (isLeftEmpty(session)) this.#leave();
		else this.#inNextFrame("draw");
	}

	#sessionOf(composer: Composer): DraftSession {
		const { signal } = (this.#life ??= this.#start());
		// The window does not hear of what scrolls inside a shadow root.
		composer.root.addEventListener("scroll", this.#follow, { passive: true, signal });
		let session = this.#sessions.get(composer.key);
		if (!session) {
			session = new DraftSession(composer, this.#services, (changed, isLate) => {
				if (changed === this.current) this.panel.show(changed, isLate);
			});
			this.#sessions.set(composer.key, session);
			const [oldest] = this.#sessions.keys();
			if (this.#sessions.size > maxSessions && oldest) this.#sessions.delete(oldest);
		} else session.moveTo(composer);
		session.settings = this.#settings;
		if (this.current !== session) this.#show(session);
		return session;
	}

	#show(session: DraftSession | null): void {
		this.current = session;
		this.panel.show(session);
	}

	/** A lone button (Follow, Repost) that was held stays in front as long as it is there. */
	#heldAct(): Composer | null {
		if (!this.current) return null;
		const { composer, state } = this.current;
		return composer.isLone && state.held !== null && composer.root.isConnected ? composer : null;
	}

	/** A press elsewhere gives up a held act: its tooltip goes, and the next press of it is held anew. */
	#letBe(pressed: EventTarget | null): void {
		const act = this.#heldAct();
		if (!act || pressed === this.panel.host) return;
		if (pressed instanceof Node && act.root.contains(pressed)) return;
		this.#sessions.delete(act.key);
		this.current = null;
		this.look();
	}

	async #settle(): Promise<void> {
		this.#settings = await this.#services.readSettings();
		if (this.current) this.current.settings = this.#settings;
		this.panel.dress(this.#settings.styles);
	}

	#start(): AbortController {
		const life = new AbortController();
		void this.#settle();
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
		for (const type of ["scroll", "resize"]) listen(window, type, this.#follow);
		listen(window, "compositionstart", () => (this.#isComposing = true));
		listen(window, "compositionend", () => {
			this.#isComposing = false;
			this.#follow();
		});
		listen(window, "pointermove", (event) => {
			if (event instanceof PointerEvent) this.panel.point(event.clientX, event.clientY);
		});
		listen(window, "pointerdown", ({ target }) => this.#letBe(target));
		listen(document, "visibilitychange", () => {
			if (!document.hidden) this.current?.askAgain();
		});
		return life;
	}

	#notice(records: readonly MutationRecord[]): void {
		const session = this.current;
		if (!session?.composer.root.isConnected) {
			this.look();
			return;
		}
		const { composer } = session;
		if (records.every(({ target }) => composer.isInText(target))) this.#read(session);
		else if (records.some(({ target }) => composer.root.contains(target))) this.look();
		else this.#follow();
	}

	/** Many changes in one frame are drawn once, where the page is laid out anyway. */
	#inNextFrame(what: "draw" | "look"): void {
		const isAsked = this.#nextFrame !== "idle";
		if (this.#nextFrame !== "look") this.#nextFrame = what;
		if (isAsked) return;
		requestAnimationFrame(() => {
			const asked = this.#nextFrame;
			this.#nextFrame = "idle";
			if (asked === "look") this.look();
			this.panel.layOut();
			// What was typed is painted first: asking before would hold it up.
			setTimeout(() => this.current?.check());
		});
	}
}

function isLeftEmpty({ state, composer }: DraftSession): boolean {
	const draft = draftOf(state);
	return draft !== null && isIdle(draft) && !composer.root.contains(document.activeElement);
}

import type { Stand } from "./composer-adapter";
import type { DraftSession } from "./draft-session";
import { isAwaited } from "./draft-state";
import { drawUnderlines, type Mark, markAt } from "./draw-underlines";
import { findMarks } from "./find-marks";
import { draw } from "./jsx/draw";
import { mountPanel, standAt } from "./mount-panel";
import { panelStatus } from "./panel-status";
import type { Arrangement } from "./panel-view";
import { placeKey, placePanel } from "./place-panel";
import { readTheme } from "./read-theme";
import { Tooltip } from "./tooltip";

/** What is drawn for the composer in front: underlines, tooltip, and the voice for screen readers. */
export class ComposerPanel {
	readonly #panel = mountPanel();
	#session: DraftSession | null = null;
	#marks: readonly Mark[] = [];
	#arrangement: Arrangement = {
		isCollapsed: null,
		selected: null,
		overriding: null,
		initials: "",
		words: "",
	};
	/** Runs while an answer is awaited. */
	#patience: ReturnType<typeof setTimeout> | null = null;
	/** Where the tooltip was placed last, as `placeKey` puts it; "" when it has been drawn since. */
	#placed = "";
	/** There is news that was not drawn, so as not to move what is under the person's hand. */
	#isBehind = false;
	/** Made small for want of room, not by the person. */
	#isCramped = false;

	constructor() {
		for (const type of ["pointerleave", "focusout"]) {
			this.#panel.stand.addEventListener(type, () => {
				if (this.#isBehind) this.#render();
			});
		}
	}

	get host(): HTMLElement {
		return this.#panel.host;
	}

	get root(): ShadowRoot {
		return this.#panel.root;
	}

	/** Takes in the style sheet, once it is there. */
	dress(styles: string): void {
		if (this.#panel.style.textContent === styles) return;
		this.#panel.style.textContent = styles;
		this.#render();
	}

	/** Shows a session; null takes everything off the page. */
	show(session: DraftSession | null, isLate = false): void {
		if (session !== this.#session) {
			this.#session = session;
			this.#isCramped = false;
			this.arrange({ isCollapsed: null, selected: null, overriding: null });
		} else if (session && isAwaited(session.state)) {
			// An answer within a tenth of a second feels instant: "checking" would only flicker.
			this.#patience ??= setTimeout(() => this.#render(), 100);
		} else if (isLate && this.#isInHand()) this.#isBehind = true;
		else this.#render(isLate);
	}

	/** The person arranges the tooltip: opens a finding, makes it small … */
	arrange(change: Partial<Arrangement>): void {
		this.#arrangement = { ...this.#arrangement, ...change };
		this.#render();
	}

	/** Places again: the page has moved. Leaves alone what is where it was. */
	layOut(): void {
		this.#update(false);
	}

	/** The pointer is over the page: words with a line under them open their finding. */
	point(x: number, y: number): void {
		const mark = markAt(this.#marks, x, y);
		if (!mark || (mark.isSelected && !this.#arrangement.isCollapsed)) return;
		this.arrange({ selected: mark.key, isCollapsed: null });
	}

	/** Keys pressed inside the tooltip. True when the key was for it. */
	pressKey(key: string): boolean {
		if (key === "Escape") {
			this.arrange({ isCollapsed: true, overriding: null });
			this.#session?.composer.focus();
			return true;
		}
		if (key !== "ArrowDown" && key !== "ArrowUp") return false;
		return this.#walk(key === "ArrowDown" ? 1 : -1);
	}

	#walk(step: 1 | -1): boolean {
		const rows = [...this.#panel.stand.querySelectorAll<HTMLElement>("[data-finding]")];
		const now = rows.findIndex((row) => row === this.#panel.root.activeElement);
		const next = rows[(now + step + rows.length) % rows.length];
		if (!next) return false;
		this.arrange({ selected: next.dataset["finding"] ?? null });
		next.focus();
		return true;
	}

	/** What comes late is added where the tooltip stands: nothing else moves. */
	#render(isLate = false): void {
		if (this.#patience) clearTimeout(this.#patience);
		this.#patience = null;
		this.#isBehind = false;
		this.#update(true, isLate);
	}

	#isInHand(): boolean {
		return this.#panel.stand.matches(":hover") || this.#panel.root.activeElement !== null;
	}

	/** First everything is measured, then drawn, then placed: the browser lays the page out once. */
	#update(isRedrawn: boolean, isLate = false): void {
		const session = this.#session;
		const stand = session?.composer.stand();
		const isDressed = this.#panel.style.textContent !== "";
		if (!session || !stand || !isDressed || !panelStatus(session.state)) {
			this.#marks = [];
			draw(this.#panel.voice, "");
			this.#panel.host.remove();
			return;
		}
		standAt(this.#panel, stand);
		this.#marks = findMarks(session, this.#arrangement.selected, this.#panel.mirror);
		const hasChanged = isRedrawn && this.#draw(session);
		if (hasChanged && !isLate) this.#placed = "";
		this.#theme();
		drawUnderlines(this.#panel.marks, this.#marks);
		this.#place(stand);
	}

	#draw(session: DraftSession): boolean {
		const isCollapsed = this.#arrangement.isCollapsed ?? this.#isCramped;
		const arrangement = { ...this.#arrangement, isCollapsed };
		const arrange = (change: Partial<Arrangement>) => this.arrange(change);
		this.#say(session);
		const focused = this.#panel.root.activeElement;
		const hasChanged = draw(this.#panel.stand, Tooltip({ session, arrangement, arrange }));
		if (focused?.isConnected === false) this.#passFocusOn(session);
		return hasChanged;
	}

	/** What had the keyboard has gone: a field that has come gets it, else the finding that lies open, else the text. */
	#passFocusOn({ composer }: DraftSession): void {
		const heirs = this.#panel.stand.querySelectorAll<HTMLElement>(
			'[aria-expanded="true"], legend + * input',
		);
		([...heirs].at(-1) ?? composer).focus();
	}

	#place(stand: Stand): void {
		const isRtl = this.#panel.frame.dir === "rtl";
		const key = placeKey(stand, isRtl);
		if (key === this.#placed) return;
		this.#placed = key;
		const isFree = placePanel(this.#panel.stand, stand, isRtl);
		if (isFree || this.#isCramped || this.#arrangement.isCollapsed !== null) return;
		this.#isCramped = true;
		this.#render();
	}

	/** Only news is spoken; the same words again are silence. */
	#say({ state }: DraftSession): void {
		const status = panelStatus(state);
		if (status?.icon === "checking" && state.held === null) return;
		const said = [status?.title, status?.more].filter(Boolean).join(". ");
		draw(this.#panel.voice, said);
	}

	#theme(): void {
		const { frame } = this.#panel;
		const kind = `panel ${readTheme(document.body)}`;
		const direction = document.documentElement.dir || "ltr";
		if (frame.className !== kind) frame.className = kind;
		if (frame.dir !== direction) frame.dir = direction;
	}
}

import type { Edit, Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import type { TextRange } from "../../rules/domain/text-range";

/** What the adapter could not find; one is enough to make a composer *blind*. */
export type MissingPiece = "text" | "account" | "button";

/** A composer's content, or the honest statement of what this page no longer shows. */
export type Reading =
	| {
			readonly ok: true;
			/** Without answers: those are not on the page. */
			readonly draft: PostDraft;
			/** Tells one picture from another, so that an answer about the first is not kept for the second. */
			readonly media: readonly string[];
	  }
	| { readonly ok: false; readonly missing: readonly MissingPiece[] };

/** Where a finding stands: a part's text, an alt text or a poll choice. */
export type Place = Pick<Finding, "part" | "field" | "index">;

/**
 * `written`: read back and equal to what was meant. `copied`: the page took it differently, the
 * meant text is on the clipboard. `stale`: the text was no longer the one the edits were made for.
 */
export type WriteOutcome = "written" | "copied" | "stale";

/** Where the tooltip goes. Rectangles are in CSS pixels of the viewport. */
export interface Stand {
	/** The host becomes a child of `parent`, just before `before`: first in tab order, then Post. */
	readonly parent: Element;
	readonly before: Element | null;
	/** What the tooltip points at: the Post button. */
	readonly anchor: DOMRect;
	/** What it must not cover: text, toolbar, counter, typeahead. */
	readonly keepClear: readonly DOMRect[];
}

/**
 * One place on the page from which something goes out: a compose box with all parts of its thread,
 * or a lone button such as Follow. Only the adapter knows what is behind it.
 */
export interface Composer {
	/** Stays the same when the site takes the box away and puts it back. */
	readonly key: string;
	/** The element that holds every box of it and, as a rule, its Post button. */
	readonly root: HTMLElement;
	/** True for a lone button without a text: Follow, Repost, the password page. */
	readonly isLone: boolean;
	/** True for a node inside one of its text boxes, where a change is one of words only. */
	isInText(node: Node): boolean;
	/** Reads what would go out now. Never throws, never changes the page. */
	read(): Reading;
	/**
	 * Viewport rectangles of a stretch of text, only as far as they can be seen; empty if not on screen.
	 * `mirror` is an unseen element of our layer in which a text may be laid out to be measured.
	 */
	rectsOf(place: Place, range: TextRange, mirror: HTMLElement): readonly DOMRect[];
	/** Makes the edits as one step of the site's own undo. `expected` is the text they were made for. */
	write(place: Place, expected: string, edits: readonly Edit[]): Promise<WriteOutcome>;
	/** After the person's own undo of a mend: the caret goes to where they were writing. */
	tidyCaret?(): void;
	/** Null when the box is there but cannot be seen. */
	stand(): Stand | null;
	/** Gives the keyboard back to the text. */
	focus(): void;
	/** The live Post button, once the site has taken in the last words; null when none can be pressed. */
	readyButton(): Promise<HTMLElement | null>;
}

/** An event that would publish. A repeat belongs to the press before it: a key held down, a double click. */
export interface PublishingAct {
	readonly composer: Composer;
	readonly isRepeat: boolean;
}

/** One site. Everything that is known about its pages stays behind these members. */
export interface ComposerAdapter {
	/** As the user calls it. */
	readonly site: string;
	/** All composers on the page, the one in front first. */
	composers(): readonly Composer[];
	/** True while something lies over the page from which a composer may come back: its picture's dialog, a list of GIFs. */
	hasLayer(): boolean;
	/** The composer in which an event happened, if it did in one. */
	composerAt(event: Event): Composer | undefined;
	/** What an event would publish, if anything. */
	actOf(event: Event): PublishingAct | undefined;
}

/** What a test may ask of the practice composer: `window.practice`, in the page's own world. */
export interface Practice {
	/** Everything published so far, oldest first, exactly as X would have received it. */
	readonly posts: readonly PracticePost[];
	/** Everything done so far that is no post: shares, follows, messages. */
	readonly acts: readonly PracticeAct[];
	/** How often the page has broken down ("Something went wrong"), as a damaged Draft.js does. */
	readonly crashes: number;
	/** The editor's own idea of its text; null when the element is no mounted editor. */
	modelText(editable: Element): string | null;
	/** Throws every composer away and mounts it again, as X does on timeline changes. */
	remount(): void;
	/** Signs in as another account of the browser. */
	switchAccount(handle: string): void;
	/** Moves to another address within the app. */
	go(path: string): void;
}

export interface PracticePost {
	readonly kind: "post" | "reply" | "quote";
	/** Handle of the author, without the @ sign. */
	readonly account: string;
	readonly parts: readonly PracticePart[];
	/** Handle of the author of the post that is answered or quoted. */
	readonly parent: string | null;
	readonly isScheduled: boolean;
}

export interface PracticePart {
	readonly text: string;
	readonly media: readonly {
		readonly kind: "photo" | "video" | "gif";
		readonly altText: string;
	}[];
	readonly poll: readonly string[];
}

export interface PracticeAct {
	readonly kind: "repost" | "follow" | "unfollow" | "message" | "password-change";
	readonly account: string;
	/** Handle of the other side; the address for a changed password. */
	readonly target: string;
	readonly text: string;
}

declare global {
	interface Window {
		practice: Practice;
	}
}

/** A post as the account's own archive has it, its text as it was typed. */
export interface ArchivedPost {
	readonly id: string;
	/** ISO date and time in UTC. */
	readonly at: string;
	readonly text: string;
	readonly media: readonly ("photo" | "video" | "gif")[];
	/** Whose post it answers; null when it answers none. */
	readonly replyTo: { readonly id: string | null; readonly handle: string | null } | null;
	readonly isQuote: boolean;
	/** Somebody else's words, shared. */
	readonly isRepost: boolean;
}

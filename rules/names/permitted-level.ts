import type { PostDraft } from "../domain/post-draft";
import { hasBlogLink, pictureShows } from "./situation";

/** How much of a pupil's name may stand, from least to most; `unregulated`: the policy is silent. */
const strictness = ["none", "forename", "forename-initial", "full", "unregulated"] as const;
export type NameLevel = (typeof strictness)[number];
export type Situation = "noPicture" | "pupils" | "work" | "blogLink";

interface NameTerms {
	readonly levels: Readonly<Record<Situation, NameLevel>>;
	readonly blogHosts: readonly string[];
}

/** The level in force for a draft, and the situation that sets it: of picture and blog link the stricter. */
export function permittedLevel(
	draft: PostDraft,
	{ levels, blogHosts }: NameTerms,
): { readonly permitted: NameLevel; readonly situation: Situation } {
	const shows = pictureShows(draft);
	const byPicture = shows === "pupils" || shows === "work" ? shows : "noPicture";
	if (!hasBlogLink(draft, blogHosts)) return { permitted: levels[byPicture], situation: byPicture };
	const situation = isStricter(levels[byPicture], levels.blogLink) ? byPicture : "blogLink";
	return { permitted: levels[situation], situation };
}

function isStricter(a: NameLevel, b: NameLevel): boolean {
	return strictness.indexOf(a) < strictness.indexOf(b);
}

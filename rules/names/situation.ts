import { fieldsOf, hasMedia } from "../domain/field";
import type { PostDraft } from "../domain/post-draft";
import { hostOf, linksIn } from "../language/text/links";

/** What a thread's pictures show; one that nobody has spoken about counts as pupils. */
export type PictureShows = "nothing" | "pupils" | "work" | "neither";

/** Reads what the pictures of any part show, as far as the poster has said. */
export function pictureShows(draft: PostDraft): PictureShows {
	return hasMedia(draft) ? (draft.answers.pictureShows ?? "pupils") : "nothing";
}

/** True when any part links to a blog: a link beside the word "blog", or to one of the given hosts. */
export function hasBlogLink(draft: PostDraft, blogHosts: readonly string[]): boolean {
	const saysBlog = fieldsOf(draft).some(({ text }) => /blog/i.test(text));
	if (!saysBlog && blogHosts.length === 0) return false;
	return draft.parts.some(({ text }) =>
		linksIn(text).some(
			({ url }) => saysBlog || blogHosts.some((blog) => isWithin(hostOf(url), hostOf(blog))),
		),
	);
}

function isWithin(host: string, blog: string): boolean {
	return host === blog || host.endsWith(`.${blog}`);
}

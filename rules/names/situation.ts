import twitterText from "twitter-text";
import { fieldsOf, hasMedia } from "../domain/field";
import type { PostDraft } from "../domain/post-draft";

/** What a thread's pictures show; one that nobody has spoken about counts as pupils. */
export type PictureShows = "nothing" | "pupils" | "work" | "neither";

/** Reads what the pictures of any part show, as far as the poster has said. */
export function pictureShows({ answers, ...draft }: PostDraft): PictureShows {
	return hasMedia({ answers, ...draft }) ? (answers.pictureShows ?? "pupils") : "nothing";
}

/** True when any part links to a blog: a link beside the word "blog", or to one of the given hosts. */
export function hasBlogLink(draft: PostDraft, blogHosts: readonly string[]): boolean {
	const saysBlog = fieldsOf(draft).some(({ text }) => /blog/i.test(text));
	return draft.parts.some(({ text }) => {
		const lower = text.toLowerCase();
		const mentioned = blogHosts.filter((host) => lower.includes(host.toLowerCase()));
		if (!saysBlog && mentioned.length === 0) return false;
		const hosts = twitterText.extractUrls(text).map(hostOf);
		return hosts.some((host) => saysBlog || mentioned.some((blog) => isWithin(host, blog)));
	});
}

function hostOf(url: string): string {
	return (
		url
			.replace(/^https?:\/\//i, "")
			.split(/[/?#:]/, 1)[0]
			?.toLowerCase() ?? ""
	);
}

function isWithin(host: string, blog: string): boolean {
	return host === blog.toLowerCase() || host.endsWith(`.${blog.toLowerCase()}`);
}

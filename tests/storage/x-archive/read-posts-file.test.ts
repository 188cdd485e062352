import { expect, test } from "vitest";
import { readPostsFile } from "../../../storage/x-archive/read-posts-file";
import { archivedTweet, postsJs } from "./invent-archive";

const breathe = () => undefined;
async function read(text: string) {
	const outcome = await readPostsFile(text, "tweets.js", breathe);
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome;
}
const three = [1, 2, 3].map((one) => archivedTweet(`10${one}`, `Post ${one} {"tweet" : [`));

test("reads every post as it was typed", async () => {
	const media = [
		{ url: "https://t.co/pic", type: "photo" },
		{ url: "https://t.co/pic", type: "animated_gif" },
	];
	const urls = [{ url: "https://t.co/blog", expanded_url: "https://blog.example/bees" }];
	const text = "Bees &amp; honey &lt;3 https://t.co/blog https://t.co/pic";
	const { posts, faults } = await read(
		postsJs([
			archivedTweet("17", text, { entities: { urls, media }, extended_entities: { media } }),
		]),
	);
	expect(faults).toEqual([]);
	expect(posts).toEqual([
		{
			id: "17",
			at: "2025-03-04T10:20:30.000Z",
			text: "Bees & honey <3 https://blog.example/bees",
			media: ["photo", "gif"],
			replyTo: null,
			isQuote: false,
			isRepost: false,
		},
	]);
});

test("a picture whose address the archive lacks loses no post", async () => {
	const media = [{ type: "photo" }];
	const { posts, faults } = await read(
		postsJs([archivedTweet("18", "Bees", { extended_entities: { media } })]),
	);
	expect(faults).toEqual([]);
	expect(posts).toMatchObject([{ text: "Bees", media: ["photo"] }]);
});

test("knows answers, quotes and reposts", async () => {
	const quoted = [{ url: "https://t.co/q", expanded_url: "https://twitter.com/zoo/status/5" }];
	const { posts } = await read(
		postsJs([
			archivedTweet("1", "@zoo thanks", {
				in_reply_to_status_id_str: "9",
				in_reply_to_screen_name: "zoo",
			}),
			archivedTweet("2", "Look https://t.co/q", { entities: { urls: quoted } }),
			archivedTweet("3", "RT @zoo: We are open"),
		]),
	);
	expect(posts[0]?.replyTo).toEqual({ id: "9", handle: "@zoo" });
	expect(posts[1]).toMatchObject({ isQuote: true, text: "Look" });
	expect(posts[2]).toMatchObject({ isRepost: true });
});

test.each([
	["without its wrapper, as older exports are", three.map(({ tweet }) => tweet)],
	["with its wrapper", three],
])("reads an archive %s", async (_, entries) => {
	const text = postsJs(entries).replace("tweets", "tweet");
	expect((await read(text)).posts).toHaveLength(3);
	expect((await read(`\uFEFF${text};\n`)).posts).toHaveLength(3);
	const minified = `window.YTD.tweet.part0=${JSON.stringify(entries)}`;
	expect((await read(minified)).posts).toHaveLength(3);
	expect((await read(JSON.stringify(entries))).posts).toHaveLength(3);
});

test.each([
	["an unclosed text", (text: string) => text.replace('"Post 2 ', '"Post "2 ')],
	[
		"a missing brace",
		(text: string) => text.replace(/\}\s*\},(\s*\{\s*"tweet" : \{|\s*\{)(?=[^]*?"102")/, "},$1"),
	],
	["a line that was cut", (text: string) => text.replace('"id_str": "102",', '"id_str": "10')],
	["a lost number", (text: string) => text.replace('"id_str": "102",', "")],
])("%s costs one post and says the line", async (_, harm) => {
	const whole = postsJs(three);
	const broken = harm(whole);
	expect(broken).not.toBe(whole);
	const { posts, faults } = await read(broken);
	expect(posts.length).toBe(2);
	expect(faults).toHaveLength(1);
	const line = broken.split("\n")[(faults[0]?.line ?? 0) - 1] ?? "";
	expect(line.trim()).toBe("{");
});

test("a file that ends too early gives what stands before", async () => {
	const whole = postsJs(three);
	const { posts, faults } = await read(whole.slice(0, whole.indexOf("Post 3")));
	expect(posts.map(({ id }) => id)).toEqual(["101", "102"]);
	expect(faults).toMatchObject([{ reason: "The file ends in the middle of a post." }]);
});

test.each([
	["%PDF-1.7", /not the posts' file/],
	["", /tweets.js is empty/],
	["window.YTD.direct_messages.part0 = [ ]", /holds “direct messages”/],
])("%j is refused with a reason", async (text, reason) => {
	const outcome = await readPostsFile(text, "tweets.js", breathe);
	expect(outcome.ok ? "" : outcome.reason).toMatch(reason);
});

test("an empty archive has no posts and no fault", async () => {
	expect(await read("window.YTD.tweets.part0 = [ ]")).toMatchObject({ posts: [], faults: [] });
});

test("gives way after every entry, and ends when it is cancelled", async () => {
	let breaths = 0;
	await readPostsFile(postsJs(three), "tweets.js", () => {
		breaths += 1;
		return undefined;
	});
	expect(breaths).toBe(3);
	const cancelled = readPostsFile(postsJs(three), "tweets.js", () => {
		throw new DOMException("", "AbortError");
	});
	await expect(cancelled).rejects.toThrow(DOMException);
});

import { strToU8, type Zippable, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openArchive } from "../../../storage/x-archive/open-archive";
import { archivedTweet, postsJs } from "./invent-archive";

const breathe = () => undefined;
const posts = postsJs([archivedTweet("17", "A lovely day")]);
const account = 'window.YTD.account.part0 = [ { "account" : { "username" : "hogarth_the" } } ]';

function zip(content: Zippable, name = "archive.zip"): File {
	return new File([zipSync(content)], name);
}
const open = (...files: File[]) => openArchive(files, breathe);
async function reasonFor(...files: File[]): Promise<string> {
	const outcome = await open(...files);
	return outcome.ok ? "opened" : outcome.reason;
}

test("takes the posts and the account out of the whole archive and leaves its films alone", async () => {
	const film = new Uint8Array(3 * 2 ** 20);
	const file = zip({
		"data/tweets_media/17-film.mp4": [film, { level: 0 }],
		"data/tweets.js": strToU8(posts),
		"data/tweets-part1.js": strToU8(postsJs([archivedTweet("18", "Two")], 1)),
		"data/account.js": strToU8(account),
		"data/like.js": strToU8("window.YTD.like.part0 = [ ]"),
	});
	const opened = await open(file);
	expect(opened).toMatchObject({ ok: true, account: "@hogarth_the" });
	expect(opened.ok && opened.texts.map(({ name }) => name)).toEqual([
		"data/tweets.js",
		"data/tweets-part1.js",
	]);
	expect(opened.ok && opened.texts[0]?.text).toBe(posts);
});

test("takes loose files, several parts too", async () => {
	const opened = await open(new File([posts], "tweets.js"), new File([posts], "tweets-part1.js"));
	expect(opened).toMatchObject({ ok: true, account: null });
	expect(opened.ok && opened.texts).toHaveLength(2);
});

test("the account's file alone is refused: it is not an archive without posts", async () => {
	expect(await reasonFor(new File([account], "account.js"))).toMatch(/choose data\/tweets.js too/);
});

test("an archive of something else is refused", async () => {
	expect(await reasonFor(zip({ "photo.png": strToU8("x") }))).toMatch(/no archive of X/);
});

test("a cut archive is refused", async () => {
	const whole = zip({ "data/tweets.js": strToU8(posts) });
	const cut = new File([whole.slice(0, whole.size - 40)], "archive.zip");
	expect(await reasonFor(cut)).toMatch(/cannot be opened/);
});

test("an archive whose directory lies is refused", async () => {
	const bytes = zipSync({ "data/tweets.js": strToU8(posts) });
	const entry = bytes.findIndex(
		(_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
	);
	bytes.set([0xff, 0xff, 0xff, 0x0f], entry + 42);
	expect(await reasonFor(new File([bytes as BlobPart], "a.zip"))).toMatch(/damaged/);
});

test("a bomb is refused before it fills the memory", async () => {
	const bomb = zip({ "data/tweets.js": new Uint8Array(24 * 2 ** 20) });
	expect(bomb.size).toBeLessThan(2 ** 20);
	expect(await reasonFor(bomb)).toMatch(/damaged, or too large/);
});

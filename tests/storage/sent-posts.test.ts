import { expect, test } from "vitest";
import type { AnswerableRequest } from "../../entrypoints/background/answer-request";
import { answerRecordDecision } from "../../entrypoints/background/handlers/record-decision";
import { answerRecordPost } from "../../entrypoints/background/handlers/record-post";
import { createSetupCache } from "../../entrypoints/background/setup-cache";
import type { Pupil, Roster } from "../../rules/domain/pupil";
import { exampleRoster } from "../../rules/engine/example-roster";
import { deleteLeaversBefore } from "../../storage/change-pupils";
import type { Database } from "../../storage/database";
import { loadDuties } from "../../storage/load-duties";
import { loadSetup } from "../../storage/load-setup";
import { choosePreset } from "../../storage/policy";
import { deleteExpired } from "../../storage/retention";
import { replaceRoster } from "../../storage/roster";
import { letPupilsStay, listSentPosts, markPostDeleted } from "../../storage/sent-posts";
import { openTestDatabase } from "./open-test-database";

const origin = { loadedAt: "2026-10-01T00:00:00.000Z", files: [] };
const link = "https://x.com/hogarth_the/status/1764";

async function openSchool(): Promise<Database> {
	const database = openTestDatabase();
	await choosePreset(database, "william-hogarth");
	await replaceRoster(database, exampleRoster, origin);
	return database;
}

/** By the school's accounts, as the duties ask. */
async function toReview(database: Database) {
	return (await loadDuties(database, "2026-11-18")).toReview;
}

function ask(request: AnswerableRequest, params: unknown) {
	return request.answer(params, { asker: "contentScript", tabId: 1 });
}

function draftOf(text: string, change: object = {}) {
	return {
		kind: "post",
		account: "@hogarth_the",
		parts: [{ text, media: [{ kind: "photo", altText: "" }], poll: [] }],
		replyingTo: [],
		target: null,
		answers: {},
		...change,
	};
}

async function send(database: Database, draft: object, to = link): Promise<number> {
	let recorded = 0;
	const setups = createSetupCache(() => loadSetup(database));
	const request = answerRecordPost(database, setups, () => (recorded += 1));
	expect(await ask(request, { draft, address: to })).toEqual({ ok: true, value: null });
	return recorded;
}

function withPupil(key: string, change: Partial<Pupil>): Roster {
	const pupils = exampleRoster.pupils.map((one) => (one.key === key ? { ...one, ...change } : one));
	return { ...exampleRoster, pupils };
}

test("a post is kept by its link alone: date, account, whether it has a picture, nobody's name", async () => {
	const database = await openSchool();
	expect(await send(database, draftOf("Well done Harry Pottinger, what a poem"))).toBe(1);
	const { posts } = await listSentPosts(database);
	expect(posts).toMatchObject([{ link, account: "@hogarth_the", hasMedia: true, deletedOn: null }]);
	expect(posts[0]?.shows).toHaveLength(1);
	await ask(answerRecordDecision(database), {
		account: "@hogarth_the",
		ruleId: "pupil-name",
		severity: "error",
		outcome: "overridden",
		reason: "head-agreed",
		initials: "KB",
	});
	const stored = JSON.stringify([
		await database.sentPosts.toArray(),
		await database.activity.toArray(),
		await database.dutyMarks.toArray(),
	]);
	expect(stored).toContain("pupil-name");
	expect(stored).not.toMatch(/harry|pottinger|poem|well done/i);
	for (const { key } of exampleRoster.pupils) expect(stored).not.toContain(key);
});

test("the same post is kept once", async () => {
	const database = await openSchool();
	await send(database, draftOf("One"));
	await send(database, draftOf("One"));
	expect((await listSentPosts(database)).posts).toHaveLength(1);
});

test("a post from an account that is not the school's is not kept", async () => {
	const database = await openSchool();
	expect(await send(database, draftOf("Mine", { account: "@some_parent" }))).toBe(0);
	expect((await listSentPosts(database)).posts).toEqual([]);
});

test("consent that was given when it went out and is refused since brings the post back", async () => {
	const database = await openSchool();
	await send(database, draftOf("Well done Harry Pottinger"));
	expect(await toReview(database)).toEqual([]);
	const consent = { photo: "refused", name: "given", work: "given", achievement: "given" } as const;
	await replaceRoster(database, withPupil("harry-pottinger", { consent }), origin);
	const found = await toReview(database);
	expect(found).toMatchObject([
		{ post: { link }, pupils: [{ reason: "refused", pupil: { surname: "Pottinger" } }] },
	]);
});

test("a picture of a class brings back those of it who have left", async () => {
	const database = await openSchool();
	const answers = { pictureShows: "pupils", pictured: ["5A"] };
	await send(database, draftOf("A lovely day", { answers }));
	expect((await listSentPosts(database)).posts[0]?.shows).toHaveLength(3);
	await replaceRoster(database, withPupil("will-stokes", { left: true }), origin);
	expect(await toReview(database)).toMatchObject([{ pupils: [{ reason: "left" }] }]);
});

test("who is on the roster no more is gone without a name", async () => {
	const database = await openSchool();
	await send(database, draftOf("Well done Harry Pottinger"));
	const pupils = exampleRoster.pupils.filter(({ key }) => key !== "harry-pottinger");
	await replaceRoster(database, { ...exampleRoster, pupils }, origin);
	await deleteLeaversBefore(database, "9999-01-01T00:00:00.000Z");
	expect(await toReview(database)).toMatchObject([{ pupils: [{ reason: "gone", pupil: null }] }]);
});

test("a roster with other keys for everybody makes nobody gone", async () => {
	const database = await openSchool();
	const answers = { pictureShows: "pupils", pictured: ["5A", "3B"] };
	await send(database, draftOf("A lovely day", { answers }));
	const pupils = exampleRoster.pupils.map((one) => ({ ...one, key: `new-${one.key}` }));
	await replaceRoster(database, { ...exampleRoster, pupils }, origin);
	expect(await toReview(database)).toEqual([]);
});

test("a post is looked after until it is deleted, or somebody lets the pupil stay", async () => {
	const database = await openSchool();
	await send(database, draftOf("Well done Harry Pottinger"));
	await replaceRoster(database, withPupil("harry-pottinger", { left: true }), origin);
	const [found] = await toReview(database);
	const id = found?.post.id ?? 0;
	await markPostDeleted(database, id, "2026-11-18");
	expect(await toReview(database)).toEqual([]);
	await markPostDeleted(database, id, null);
	expect(await toReview(database)).toHaveLength(1);
	await letPupilsStay(database, id, found?.pupils.map(({ hash }) => hash) ?? []);
	expect(await toReview(database)).toEqual([]);
	expect((await listSentPosts(database)).posts).toHaveLength(1);
});

test("posts with nothing to look after go after the log's days, ticked-off ones after a month", async () => {
	const database = await openSchool();
	const plain = { parts: [{ text: "A sunny morning", media: [], poll: [] }] };
	await send(database, draftOf("", plain), `${link}1`);
	await send(database, draftOf("A picture"), `${link}2`);
	await send(database, draftOf("Another"), `${link}3`);
	const [third] = (await listSentPosts(database)).posts;
	const sent = third?.date ?? "";
	await markPostDeleted(database, third?.id ?? 0, sent);
	const links = async (days: number) => {
		await deleteExpired(database, new Date(Date.parse(sent) + days * 86_400_000));
		return (await listSentPosts(database)).posts.map((post) => post.link.at(-1));
	};
	expect(await links(30)).toEqual(["3", "2", "1"]);
	expect(await links(31)).toEqual(["2", "1"]);
	expect(await links(365)).toEqual(["2", "1"]);
	expect(await links(366)).toEqual(["2"]);
});

test("a damaged row is counted and hides no other", async () => {
	const database = await openSchool();
	await send(database, draftOf("One"));
	await database.sentPosts.add({ link: "https://x.com/a/status/2", date: "2026-11-18", text: "x" });
	expect(await listSentPosts(database)).toMatchObject({ posts: [{ link }], damaged: 1 });
});

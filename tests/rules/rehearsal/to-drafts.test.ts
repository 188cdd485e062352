import { expect, test } from "vitest";
import type { ArchivedPost } from "../../../rules/rehearsal/archived-post";
import { judgePrecision } from "../../../rules/rehearsal/judge-precision";
import { toDrafts } from "../../../rules/rehearsal/to-drafts";

function post(id: string, change: Partial<ArchivedPost> = {}): ArchivedPost {
	return {
		id,
		at: `2025-03-04T10:${id.padStart(2, "0")}:00.000Z`,
		text: `Post ${id}`,
		media: [],
		replyTo: null,
		isQuote: false,
		isRepost: false,
		...change,
	};
}
const drafts = (...posts: ArchivedPost[]) => toDrafts(posts, "@FairmeadSch");
const answering = (id: string | null, handle: string | null) => ({ replyTo: { id, handle } });

test("posts come oldest first, with the day on which they were sent", () => {
	const all = drafts(post("2"), post("1", { media: ["photo"] }));
	expect(all.map(({ id, date }) => [id, date])).toEqual([
		["1", "2025-03-04"],
		["2", "2025-03-04"],
	]);
	expect(all[0]?.draft.parts).toEqual([
		{ text: "Post 1", media: [{ kind: "photo", altText: "" }], poll: [] },
	]);
});

test("answers to oneself within minutes are one thread, later ones are answers", () => {
	const all = drafts(
		post("1"),
		post("2", answering("1", "@FairmeadSch")),
		post("3", answering("2", "@FairmeadSch")),
		post("30", answering("3", "@FairmeadSch")),
	);
	expect(all.map(({ id, draft }) => [id, draft.kind, draft.parts.length])).toEqual([
		["1", "post", 3],
		["30", "reply", 1],
	]);
});

test("an answer's addressees stand beside its text, each once", () => {
	const [reply] = drafts(
		post("1", { text: "@Museum @zoo well done", ...answering("999", "@museum") }),
	);
	expect(reply?.draft).toMatchObject({ kind: "reply", replyingTo: ["@Museum", "@zoo"] });
	expect(reply?.draft.parts[0]?.text).toBe("well done");
});

test("other people's words are no draft of the school's, quotes are", () => {
	const all = drafts(post("1", { isRepost: true }), post("2", { isQuote: true }));
	expect(all.map(({ id, draft }) => [id, draft.kind])).toEqual([["2", "quote"]]);
});

test("posts that answer each other in a circle end", () => {
	const all = drafts(post("1", answering("2", null)), post("2", answering("1", null)));
	expect(all.flatMap(({ draft }) => draft.parts)).toHaveLength(2);
});

test("a precision says how little is known of it", () => {
	expect(judgePrecision(0, 0)).toMatchObject({ share: null, low: 0, high: 1 });
	const few = judgePrecision(3, 0);
	expect(few.share).toBe(1);
	expect(few.low).toBeCloseTo(0.4385, 3);
	const many = judgePrecision(90, 10);
	expect([many.low, many.share, many.high].map((one) => one?.toFixed(3))).toEqual([
		"0.826",
		"0.900",
		"0.945",
	]);
});

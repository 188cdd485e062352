import { expect, test } from "vitest";
import type { Duty } from "../../../rules/domain/duty";
import type { Clause } from "../../../rules/domain/policy";
import { addDays } from "../../../rules/duties/calendar-days";
import type { DutyFacts } from "../../../rules/duties/duty-standing";
import { judgeDuties } from "../../../rules/duties/judge-duties";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { presets } from "../../../rules/presets/presets";
import { clauseWith, noFacts } from "./ask-duty";

function stands(duty: Partial<Duty>, today: string, facts: Partial<DutyFacts> = {}) {
	const [standing] = judgeDuties({ clauses: [clauseWith(duty)] }, { ...noFacts, ...facts }, today);
	return { status: standing?.status, dueOn: standing?.dueOn, doneOn: standing?.doneOn };
}

const done = (on: string, kind = "check-followers") => ({
	marks: [{ dutyId: `followers/${kind}`, on }],
});
const asked = (since: string, kind = "check-followers") => ({
	askedSince: new Map([[`followers/${kind}`, since]]),
});
const post = (date: string, hasMedia = false) => ({ date, hasMedia, isDeleted: false });

test("what comes again is due its days after it was done", () => {
	const fortnight = { everyDays: 14 };
	const facts = done("2026-11-01");
	expect(stands(fortnight, "2026-11-14", facts)).toMatchObject({
		status: "coming",
		dueOn: "2026-11-15",
		doneOn: "2026-11-01",
	});
	expect(stands(fortnight, "2026-11-15", facts).status).toBe("due");
	expect(stands(fortnight, "2026-11-16", facts).status).toBe("overdue");
});

test("the newest mark counts, one from a day to come does not", () => {
	const marks = ["2026-11-03", "2026-11-09", "2030-01-01"].map((on) => ({
		dutyId: "followers/check-followers",
		on,
	}));
	expect(stands({ everyDays: 7 }, "2026-11-10", { marks })).toMatchObject({ doneOn: "2026-11-09" });
});

test("what was never done is due since it has been asked here, and from today if that is unknown", () => {
	expect(stands({ everyDays: 7 }, "2026-11-10").status).toBe("due");
	expect(stands({ everyDays: 7 }, "2026-11-10", asked("2026-11-02"))).toMatchObject({
		status: "overdue",
		dueOn: "2026-11-02",
	});
});

test("a fixed day is due until it is done, then after its interval", () => {
	const review = { kind: "review-policy", due: "2021-09-30", everyDays: 365 } as const;
	expect(stands(review, "2026-11-10")).toMatchObject({ status: "overdue", dueOn: "2021-09-30" });
	expect(stands(review, "2026-11-10", done("2026-11-10", "review-policy"))).toMatchObject({
		status: "coming",
		dueOn: "2027-11-10",
	});
	const once = { ...review, everyDays: null };
	expect(stands(once, "2026-11-10", done("2026-11-09", "review-policy")).status).toBe("standing");
});

const yearEnd = { kind: "delete-media", due: "--07-15" } as const;

test("a yearly day that was never asked here waits for its next one", () => {
	expect(stands(yearEnd, "2026-09-01", asked("2026-09-01", "delete-media"))).toMatchObject({
		status: "coming",
		dueOn: "2027-07-15",
	});
	expect(stands(yearEnd, "2027-07-15", asked("2026-09-01", "delete-media")).status).toBe("due");
	expect(stands(yearEnd, "2027-08-30", asked("2026-09-01", "delete-media")).status).toBe("overdue");
});

test("a yearly day that has come is over once it is done, a little early too", () => {
	const since = asked("2026-09-01", "delete-media");
	const early = { ...since, ...done("2027-06-10", "delete-media") };
	expect(stands(yearEnd, "2027-06-11", early).dueOn).toBe("2028-07-15");
	expect(stands(yearEnd, "2027-07-20", early)).toMatchObject({ status: "coming" });
	const tooEarly = { ...since, ...done("2027-03-01", "delete-media") };
	expect(stands(yearEnd, "2027-07-16", tooEarly).status).toBe("overdue");
});

test("pictures of the year before are due even where nobody was asked", () => {
	const facts = { posts: [post("2026-05-04", true)] };
	expect(stands(yearEnd, "2026-09-01", facts)).toMatchObject({ dueOn: "2026-07-15" });
	expect(stands(yearEnd, "2026-09-01", { posts: [post("2026-05-04")] }).status).toBe("coming");
	const deleted = { posts: [{ ...post("2026-05-04", true), isDeleted: true }] };
	expect(stands(yearEnd, "2026-09-01", deleted).status).toBe("coming");
});

const threeAWeek = { kind: "post-often", everyDays: 7, minimum: 3 } as const;

test("posts are counted from Monday and asked for on Friday", () => {
	const posts = [post("2026-11-15"), post("2026-11-16"), post("2026-11-18")];
	expect(stands(threeAWeek, "2026-11-19", { posts })).toMatchObject({
		status: "coming",
		dueOn: "2026-11-20",
	});
	expect(stands(threeAWeek, "2026-11-20", { posts }).status).toBe("due");
	expect(stands(threeAWeek, "2026-11-22", { posts }).status).toBe("overdue");
	expect(stands(threeAWeek, "2026-11-23", { posts }).status).toBe("coming");
	const enough = [...posts, post("2026-11-20")];
	expect(stands(threeAWeek, "2026-11-20", { posts: enough })).toMatchObject({
		status: "coming",
		dueOn: "2026-11-27",
	});
});

test("a week done elsewhere is marked, and only that week", () => {
	const marked = done("2026-11-17", "post-often");
	expect(stands(threeAWeek, "2026-11-20", marked).status).toBe("coming");
	expect(stands(threeAWeek, "2026-11-27", marked).status).toBe("due");
});

test("a count says how far it is", () => {
	const [standing] = judgeDuties(
		{ clauses: [clauseWith(threeAWeek)] },
		{ ...noFacts, posts: [post("2026-11-16"), post("2026-11-30")] },
		"2026-11-19",
	);
	expect(standing?.tally).toEqual({ done: 1, wanted: 3 });
});

test("posts of another span are counted back from today", () => {
	const monthly = { ...threeAWeek, everyDays: 30, minimum: 1 };
	expect(stands(monthly, "2026-11-30", { posts: [post("2026-11-01")] }).status).toBe("coming");
	expect(stands(monthly, "2026-12-01", { posts: [post("2026-11-01")] }).status).toBe("due");
});

test("the roster's date does its duty, a mark does not", () => {
	const refresh = { kind: "refresh-roster", everyDays: 90 } as const;
	expect(stands(refresh, "2026-11-20", done("2026-11-20", "refresh-roster")).status).toBe("due");
	expect(stands(refresh, "2026-11-20", { rosterDate: "2026-09-01" })).toMatchObject({
		status: "coming",
		dueOn: "2026-11-30",
	});
	expect(stands(refresh, "2026-12-01", { rosterDate: "2026-09-01" }).status).toBe("overdue");
});

test("a duty without a day only stands", () => {
	expect(stands({ kind: "keep-password" }, "2026-11-20")).toMatchObject({
		status: "standing",
		dueOn: null,
	});
});

test("a clause that is off asks nothing", () => {
	const off: Clause = clauseWith({ everyDays: 7 }, { isOff: true });
	expect(judgeDuties({ clauses: [off] }, noFacts, "2026-11-20")).toEqual([]);
});

test("two duties of one kind in a clause are two, and the longest waiting comes first", () => {
	const both = clauseWith({ everyDays: 7 });
	const twice = { ...both, enforcedBy: [...both.enforcedBy, ...both.enforcedBy] };
	const standings = judgeDuties(
		{ clauses: [clauseWith({}, { id: "a" }), twice] },
		{ ...noFacts, ...done("2026-11-19") },
		"2026-11-20",
	);
	expect(standings.map(({ id }) => id)).toEqual([
		"followers/check-followers/2",
		"followers/check-followers",
		"a/check-followers",
	]);
});

test("what Chalkline asks by itself gives way to the document's own words", () => {
	const own = clauseWith({ kind: "refresh-roster", everyDays: 30 }, { id: "list" });
	const product = clauseWith({ kind: "refresh-roster" }, { id: "age", origin: "product" });
	const ids = (clauses: Clause[]) =>
		judgeDuties({ clauses }, noFacts, "2026-11-20").map(({ id }) => id);
	expect(ids([own, product])).toEqual(["list/refresh-roster"]);
	expect(ids([product])).toEqual(["age/refresh-roster"]);
	expect(ids([{ ...own, isOff: true }, product])).toEqual(["age/refresh-roster"]);
});

function dueAt(presetId: string, today: string) {
	const compiled = compilePolicy(presets.find(({ id }) => id === presetId));
	if (!compiled.ok) throw new Error("The preset is sound.");
	return judgeDuties(compiled.value.policy, { ...noFacts, rosterDate: today }, today)
		.filter(({ status }) => status === "due" || status === "overdue")
		.map(({ duty, status, dueOn }) => `${duty.kind} ${status} ${dueOn}`);
}

test.each([
	["westfield", []],
	["st-peters-pilning", ["review-policy overdue 2019-11-30", "check-followers due 2026-11-20"]],
	["lickey-hills", ["approve-followers due 2026-11-20", "check-followers due 2026-11-20"]],
	[
		"william-hogarth",
		[
			"review-policy overdue 2021-09-30",
			"post-often due 2026-11-20",
			"check-followers due 2026-11-20",
		],
	],
	["carlton", ["review-policy overdue 2022-09-30", "check-followers due 2026-11-20"]],
])("on a new laptop %s asks for what its document asks", (id, due) => {
	expect(dueAt(id, "2026-11-20")).toEqual(due);
});

test("a day is a day in every time zone", () => {
	const before = process.env["TZ"];
	const results = ["Pacific/Kiritimati", "Europe/London", "America/Los_Angeles"].map((zone) => {
		process.env["TZ"] = zone;
		return ["2026-03-29", "2026-10-25"].map((today) =>
			stands({ everyDays: 1 }, today, done(addDays(today, -1))),
		);
	});
	if (before === undefined) delete process.env["TZ"];
	else process.env["TZ"] = before;
	expect(results[1]).toEqual(results[0]);
	expect(results[2]).toEqual(results[0]);
	expect(results[0]?.every(({ status }) => status === "due")).toBe(true);
});

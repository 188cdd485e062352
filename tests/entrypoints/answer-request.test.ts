import { expect, test } from "vitest";
import { z } from "zod";
import { answerRequest, type Caller, handle } from "../../entrypoints/background/answer-request";
import { defineRequest, type Refusal } from "../../entrypoints/background/define-request";

const greet = defineRequest({
	name: "greet",
	from: "contentScript",
	params: z.strictObject({ who: z.string() }),
	result: z.strictObject({ words: z.string() }),
});
const fail = defineRequest({ ...greet, name: "fail" });
const leak = defineRequest({ ...greet, name: "leak" });
const caller: Caller = { asker: "contentScript", tabId: 7 };

async function ask(message: unknown, from: Caller = caller) {
	const seen: unknown[] = [];
	const refusals: Refusal[] = [];
	const requests = [
		handle(greet, ({ who }, { tabId }) => {
			seen.push(who);
			return Promise.resolve({ words: `Hello ${who} in tab ${tabId ?? "none"}` });
		}),
		handle(fail, () => Promise.reject(new Error("Amelia Hartwell"))),
		handle(leak, () => {
			const wider = { words: "fine", roster: ["Amelia Hartwell"] };
			return Promise.resolve(wider);
		}),
	];
	const answer = await answerRequest(message, from, requests, (reason) => refusals.push(reason));
	return { answer, seen, refusals };
}

test("answers a good request and counts nothing", async () => {
	const { answer, refusals } = await ask({ name: "greet", params: { who: "you" } });
	expect(answer).toEqual({ ok: true, value: { words: "Hello you in tab 7" } });
	expect(refusals).toEqual([]);
});

test.each<[string, unknown, Caller, Refusal]>([
	["an unknown name", { name: "readRoster", params: {} }, caller, "unknown-request"],
	["a name of every object", { name: "constructor", params: {} }, caller, "unknown-request"],
	["no object", "greet", caller, "unknown-request"],
	["nothing", undefined, caller, "unknown-request"],
	["a list", ["greet"], caller, "unknown-request"],
	["a message without params", { name: "greet" }, caller, "unknown-request"],
	[
		"a message with more than name and params",
		{ name: "greet", params: { who: "you" }, from: "extensionPage" },
		caller,
		"unknown-request",
	],
	[
		"one of our pages where a content script should ask",
		{ name: "greet", params: { who: "you" } },
		{ ...caller, asker: "extensionPage" },
		"wrong-sender",
	],
	[
		"a foreign sender",
		{ name: "greet", params: { who: "you" } },
		{ ...caller, asker: "foreign" },
		"wrong-sender",
	],
	[
		"a foreign sender before its params are looked at",
		{ name: "greet", params: 1 },
		{ ...caller, asker: "foreign" },
		"wrong-sender",
	],
	[
		"a message with a field after the params",
		{ name: "greet", params: { who: "you" }, trusted: true },
		caller,
		"unknown-request",
	],
	["a missing param", { name: "greet", params: {} }, caller, "wrong-params"],
	["an extra param", { name: "greet", params: { who: "you", all: true } }, caller, "wrong-params"],
	["a param of another type", { name: "greet", params: { who: 1 } }, caller, "wrong-params"],
])("refuses %s, counts it and runs nothing", async (_, message, from, reason) => {
	const { answer, seen, refusals } = await ask(message, from);
	expect(answer).toEqual({ ok: false, reason });
	expect(refusals).toEqual([reason]);
	expect(seen).toEqual([]);
});

test.each(["fail", "leak"])(
	"gives a reason and not the data when the handler's fault is to %s",
	async (name) => {
		const { answer } = await ask({ name, params: { who: "you" } });
		expect(answer).toEqual({ ok: false, reason: "handler-failed" });
	},
);

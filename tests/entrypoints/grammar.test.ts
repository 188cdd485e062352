import { LocalLinter } from "harper.js";
import { slimBinary } from "harper.js/slimBinary";
import { beforeAll, describe, expect, test } from "vitest";
import { checkPost } from "../../entrypoints/background/check-post";
import { createSetupCache } from "../../entrypoints/background/setup-cache";
import type { LinterPost } from "../../entrypoints/grammar/ask-linter";
import { createLinter, type LintText } from "../../entrypoints/grammar/create-linter";
import { type AskGrammar, GrammarChecker } from "../../entrypoints/grammar/grammar-checker";
import { harperRules } from "../../entrypoints/grammar/harper-rules";
import type { PostDraft } from "../../rules/domain/post-draft";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { nobody } from "../../rules/engine/nobody";
import grammar from "../../rules/grammar";
import { presets } from "../../rules/presets/presets";
import type { LoadedSetup } from "../../storage/load-setup";

const slip = "We could of stayed all day.";
const binary = new URL(
	"../../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm",
	import.meta.url,
);
let lint: LintText;

beforeAll(async () => {
	lint = await createLinter(binary.href);
}, 60_000);

/** The worker's side of the wire, with the real checker behind it. */
function linter(): LinterPost {
	return {
		postMessage(texts, [port]) {
			if (!(port instanceof MessagePort)) throw new Error("An answer needs a port.");
			void Promise.all((texts as string[]).map(lint)).then((lints) => port.postMessage(lints));
		},
	};
}

/** A checker that counts how often it is opened. */
function checker() {
	const opened: LinterPost[] = [];
	const it = new GrammarChecker(() => {
		opened.push(linter());
		return Promise.resolve(opened[0] ?? linter());
	});
	return { it, opened };
}

function check(text: string, ask: AskGrammar, id = "carlton", kind: PostDraft["kind"] = "post") {
	const preset = presets.find((one) => one.id === id);
	const compiled = compilePolicy(preset);
	if (!compiled.ok) throw new Error("A preset compiles.");
	const [account] = compiled.value.policy.school.accounts;
	const setup: LoadedSetup = { status: "ready", compiled: compiled.value, people: nobody };
	const draft: PostDraft = {
		kind,
		account: `${account?.handle ?? ""}${account?.endings[0] ?? ""}`,
		parts: [{ text, media: [], poll: [] }],
		replyingTo: [],
		target: null,
		answers: {},
	};
	return checkPost(
		draft,
		createSetupCache(() => Promise.resolve(setup)),
		"2026-11-20",
		ask,
	);
}
async function slipsIn(outcome: ReturnType<typeof check>): Promise<readonly (string | null)[]> {
	const checked = await outcome;
	if (checked.status !== "checked") throw new Error(checked.status);
	return checked.findings
		.filter(({ ruleId }) => ruleId === grammar.id)
		.map(({ range, suggestions }) => `${range?.start ?? "?"} ${suggestions[0]?.title ?? "?"}`);
}

describe("the checker", () => {
	test("answers at once with what is known, and says that grammar is still to come", async () => {
		const { it, opened } = checker();
		expect(await check(slip, it.recall)).toMatchObject({ status: "checked", grammar: "loading" });
		expect(opened).toEqual([]);
		expect(await slipsIn(check(slip, it.recall))).toEqual([]);
		const whole = await check(slip, it.ask);
		expect(whole).not.toHaveProperty("grammar");
		expect(await slipsIn(Promise.resolve(whole))).toEqual(["3 Write “could have”"]);
		expect(await slipsIn(check(slip, it.recall))).toEqual(["3 Write “could have”"]);
		expect(await check("Another text.", it.recall)).toMatchObject({ grammar: "awaited" });
	});

	test("is never opened for a policy without the clause, nor for a message", async () => {
		const { it, opened } = checker();
		for (const ask of [it.recall, it.ask]) {
			expect(await check(slip, ask, "westfield")).not.toHaveProperty("grammar");
			expect(await check(slip, ask, "carlton", "direct-message")).not.toHaveProperty("grammar");
			expect(await check("", ask)).not.toHaveProperty("grammar");
		}
		expect(opened).toEqual([]);
	});

	test("reads a text once", async () => {
		const { it, opened } = checker();
		await check(slip, it.ask);
		await check(slip, it.ask);
		expect(opened).toHaveLength(1);
	});

	test.each<[string, () => Promise<LinterPost>]>([
		["cannot be opened", () => Promise.reject(new Error("no memory"))],
		["answers that it failed", () => Promise.resolve(answering(null))],
		["answers nonsense", () => Promise.resolve(answering([[{ range: "all" }]]))],
		["answers about fewer texts", () => Promise.resolve(answering([]))],
	])("that %s leaves the post checked, with the grammar missing", async (_, open) => {
		const outcome = await check(slip, new GrammarChecker(open).ask);
		expect(outcome).toMatchObject({ status: "checked", grammar: "failed" });
	});

	test("keeps a slip under its words while others are typed around it", async () => {
		const { it } = checker();
		await check(slip, it.ask);
		expect(await slipsIn(check(`${slip} It rained`, it.recall))).toEqual(["3 Write “could have”"]);
		expect(await slipsIn(check(`Oh! ${slip}`, it.recall))).toEqual(["7 Write “could have”"]);
		expect(await slipsIn(check("We could have stayed all day.", it.recall))).toEqual([]);
	});
});

function answering(answer: unknown): LinterPost {
	return {
		postMessage(_, [port]) {
			if (port instanceof MessagePort) port.postMessage(answer);
		},
	};
}

describe("Harper, as it is set", () => {
	test.each(
		grammar.examples.flag.flatMap(({ text, draft, lints = [] }) =>
			lints.map((one) => [text ?? draft?.parts?.[0]?.media?.[0]?.altText ?? "", one] as const),
		),
	)("notices what the rule's example says: %s", async (text, { words, kind, replacements }) => {
		const found = (await lint(text)).map(({ range, ...one }) => ({
			words: text.slice(range.start, range.end),
			kind: one.kind,
			better: one.replacements[0],
		}));
		expect(found).toContainEqual({ words, kind, better: replacements[0] });
	});

	test("is quiet about spelling, text language and rude words", async () => {
		for (const text of [
			"We recieve minibeasts.",
			"A lovely day, btw.",
			"Blue tits in the hedge.",
		]) {
			// Of capitals it has much to say; the rule weighs that.
			const others = (await lint(text)).filter(({ kind }) => kind !== "Capitalization");
			expect(others).toEqual([]);
		}
	});

	test("counts as everybody else does, past emoji too", async () => {
		const text = "🎉🎉 We could of stayed.";
		const [only] = await lint(text);
		expect(text.slice(only?.range.start, only?.range.end)).toBe("could of");
	});

	test("knows every rule that is switched off", async () => {
		const known = await new LocalLinter({ binary: slimBinary }).getDefaultLintConfig();
		expect(Object.keys(harperRules).filter((rule) => !Object.hasOwn(known, rule))).toEqual([]);
	});
});

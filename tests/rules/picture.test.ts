import { describe, expect, test } from "vitest";
import type { Example } from "../../rules/engine/example";
import picture from "../../rules/picture";
import { checkPupils } from "./check-pupils";

type Kind = "photo" | "video" | "gif";
type Answers = NonNullable<Example["draft"]>["answers"];

function check(kinds: readonly Kind[], answers: Answers = {}, options = {}) {
	const draft = { parts: [{ text: "", media: kinds.map((kind) => ({ kind })) }], answers };
	const demands = [{ severity: "error", options } as const];
	return checkPupils({ draft }, { rule: picture, demands });
}

describe("the first question", () => {
	test("has three answers, the careful one first", () => {
		const [finding] = check(["photo"]);
		expect(finding?.severity).toBe("error");
		expect(finding?.question).toMatchObject({ id: "pictureShows", kind: "choice" });
		expect(finding?.question?.choices.map(({ value }) => value)).toEqual([
			"pupils",
			"work",
			"neither",
		]);
	});
	test("offers “neither” first for a GIF alone", () => {
		const first = (kinds: readonly Kind[]) => check(kinds)[0]?.question?.choices[0]?.value;
		expect(first(["gif"])).toBe("neither");
		expect(first(["gif", "photo"])).toBe("pupils");
	});
	test.each([
		[["photo"], "What does the picture show?"],
		[["video"], "What does the film show?"],
		[["gif"], "What does the GIF show?"],
		[["gif", "video"], "What does the picture show?"],
	] as const)("names what is attached: %o", (kinds, what) => {
		expect(check(kinds)[0]?.what).toBe(what);
	});
	test("stays open when only the second one is answered", () => {
		expect(check(["photo"], { pictured: "4B" })[0]?.question?.id).toBe("pictureShows");
	});
});

describe("the answer", () => {
	const outcome = (answers: Answers, options = {}) =>
		check(["photo"], answers, options).map(({ severity, question }) => [severity, question?.id]);
	test.each([
		[{ pictureShows: "pupils" }, {}, [["warning", "pictured"]]],
		[{ pictureShows: "pupils", pictured: "4B" }, {}, []],
		[{ pictureShows: "pupils", pictured: " " }, {}, [["warning", "pictured"]]],
		[{ pictureShows: "pupils" }, { askWho: false }, []],
		[{ pictureShows: "work" }, {}, []],
		[{ pictureShows: "work" }, { askAuthors: true }, [["warning", "pictured"]]],
		[{ pictureShows: "work", pictured: ["4B"] }, { askAuthors: true }, []],
		[{ pictureShows: "neither" }, { askAuthors: true }, []],
		[{}, { mode: "noPupils" }, [["error", "pictureShows"]]],
		[{ pictureShows: "pupils", pictured: "4B" }, { mode: "noPupils" }, [["error", undefined]]],
		[{ pictureShows: "work" }, { mode: "noPupils" }, []],
		[{ pictureShows: "neither" }, { mode: "noPupils" }, []],
	] as const)("%o under %o leaves %o", (answers, options, left) => {
		expect(outcome(answers, options)).toEqual(left);
	});
});

test("a post without media is asked nothing", () => {
	expect(check([], { pictureShows: "pupils" }, { mode: "noPupils" })).toEqual([]);
});

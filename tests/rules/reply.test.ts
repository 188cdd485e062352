import { expect, test } from "vitest";
import rule from "../../rules/reply";
import { checkUnder } from "./check-under";

const to = (...replyingTo: string[]) =>
	({ draft: { kind: "reply", parts: [{ text: "Thank you" }], replyingTo } }) as const;
const severities = (found: ReturnType<typeof checkUnder>) => found.map((one) => one.severity);

test("several addressees have a severity of their own", () => {
	const demands = [
		{ severity: "warning" },
		{ severity: "error", cases: ["moreThanOne"], options: { oneAddressee: true } },
	] as const;
	expect(severities(checkUnder(rule, demands, to("@zoo")))).toEqual(["warning"]);
	expect(severities(checkUnder(rule, demands, to("@zoo", "@farm")))).toEqual(["error", "warning"]);
});

test("our own account among the addressees does not count", () => {
	const options = { oneAddressee: true };
	const found = checkUnder(rule, [{ severity: "error", options }], to("@zoo", "@FairmeadSchY4"));
	expect(found.map(({ what }) => what)).toEqual(["@FairmeadSch does not enter into discussions."]);
});

test("a partner is asked about only where partners are included", () => {
	expect(checkUnder(rule, [{ severity: "error" }], to("@FairmeadLib"))).toEqual([]);
	const options = { includePartners: true };
	expect(checkUnder(rule, [{ severity: "error", options }], to("@FairmeadLib"))).toHaveLength(1);
});

test("the question names the addressee who could be a parent", () => {
	const options = { mode: "parents" };
	const [finding] = checkUnder(
		rule,
		[{ severity: "warning", options }],
		to("@FairmeadLib", "@zoo"),
	);
	expect(finding?.question).toMatchObject({ id: "notParent", prompt: "Who is @zoo?" });
});

test("saying that the addressee may be a parent keeps the finding", () => {
	const { draft } = to("@zoo");
	const options = { mode: "parents" };
	const answered = { draft: { ...draft, answers: { notParent: false } } };
	expect(checkUnder(rule, [{ severity: "warning", options }], answered)).toHaveLength(1);
});

test("the answer does not open a discussion where none is wanted", () => {
	const { draft } = to("@zoo");
	const answered = { draft: { ...draft, answers: { notParent: true } } };
	expect(checkUnder(rule, [{ severity: "warning" }], answered)).toHaveLength(1);
});

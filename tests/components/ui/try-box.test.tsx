import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { TryBox } from "../../../components/ui/try-box";
import type { CheckOutcome } from "../../../rules/domain/check-outcome";
import { renderHere } from "./render-here";

const clean: CheckOutcome = {
	status: "checked",
	findings: [],
	school: "Fairmead Primary School",
	rosterDate: null,
};
const found: CheckOutcome = {
	...clean,
	findings: [
		{
			ruleId: "text-speak",
			severity: "error",
			clauseId: "text-language",
			part: 0,
			field: "text",
			index: 0,
			range: { start: 0, end: 3 },
			what: "“gr8” is text language.",
			todo: "Write “great”.",
			why: "No text language.",
			suggestions: [],
			question: null,
		},
	],
};

test("shows what was found, the words underlined, and forgets it when the text changes", async () => {
	const asked: string[] = [];
	const root = renderHere(
		<TryBox
			label="Text"
			onCheck={(text) => {
				asked.push(text);
				return Promise.resolve(found);
			}}
		/>,
	);
	await page.getByLabelText("Text").fill("gr8 work");
	await page.getByRole("button", { name: "Check this text" }).click();
	await expect.element(page.getByText("“gr8” is text language.")).toBeVisible();
	expect(asked).toEqual(["gr8 work"]);
	expect(root.querySelector("mark")?.textContent).toBe("gr8");
	await userEvent.type(page.getByLabelText("Text"), "!");
	await expect.element(page.getByText("“gr8” is text language.")).not.toBeInTheDocument();
});

test.each<[CheckOutcome, string]>([
	[clean, "Nothing found"],
	[{ status: "unchecked", reason: "no-policy" }, "Not checked"],
	[{ status: "not-a-school-account", account: "@x", school: "Fairmead" }, "Not a school account"],
])("says $status in words of its own", async (outcome, words) => {
	renderHere(<TryBox label="Text" onCheck={() => Promise.resolve(outcome)} />);
	await page.getByLabelText("Text").fill("A lovely day");
	await page.getByRole("button", { name: "Check this text" }).click();
	await expect.element(page.getByText(words, { exact: true })).toBeVisible();
});

test("an answer to an older text is dropped", async () => {
	const waiting: ((outcome: CheckOutcome) => void)[] = [];
	renderHere(
		<TryBox label="Text" onCheck={() => new Promise((resolve) => waiting.push(resolve))} />,
	);
	await page.getByLabelText("Text").fill("one");
	await page.getByRole("button").click();
	await page.getByLabelText("Text").fill("two");
	await page.getByRole("button").click();
	await expect.poll(() => waiting.length).toBe(2);
	waiting[1]?.(clean);
	await expect.element(page.getByText("Nothing found")).toBeVisible();
	waiting[0]?.(found);
	await Promise.resolve();
	await expect.element(page.getByText("Nothing found")).toBeVisible();
});

test("nothing can be checked in an empty box", async () => {
	renderHere(<TryBox label="Text" onCheck={() => Promise.resolve(clean)} />);
	await page.getByLabelText("Text").fill("   ");
	await expect.element(page.getByRole("button")).toBeDisabled();
});

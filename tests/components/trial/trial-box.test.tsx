import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { TrialBox } from "../../../components/trial/trial-box";
import type { TrialPost } from "../../../components/trial/use-trial";
import type { CheckOutcome } from "../../../rules/domain/check-outcome";
import { checkDraft } from "../../../rules/engine/check-draft";
import { compilePolicy } from "../../../rules/engine/compile-policy";
import { exampleRoster } from "../../../rules/engine/example-roster";
import { readDraft } from "../../../rules/engine/read-draft";
import { createPeople } from "../../../rules/names/create-people";
import { buildNameIndex } from "../../../rules/names/index/name-index";
import { presets } from "../../../rules/presets/presets";
import { renderHere } from "../ui/render-here";

const compiled = compilePolicy(presets.find(({ id }) => id === "william-hogarth"));
if (!compiled.ok) throw new Error("The preset is sound.");
const { value } = compiled;
const people = createPeople(buildNameIndex(exampleRoster), {
	school: value.policy.school,
	staff: [],
});

function check(post: TrialPost): Promise<CheckOutcome> {
	const reading = readDraft(post, "@hogarth_the");
	if (!reading.ok) throw new Error(reading.reason);
	const result = checkDraft(reading.draft, { compiled: value, people, today: "2026-11-20" });
	if (result.status !== "checked") throw new Error("The account is the school's.");
	const { findings } = result;
	return Promise.resolve({
		status: "checked",
		findings: [...findings],
		school: "",
		rosterDate: null,
	});
}

const box = () => page.getByLabelText("Text of a post");

test("is checked as it is typed, and mended by a click", async () => {
	renderHere(<TrialBox onCheck={check} />);
	await box().fill("What gr8 work #Chiswick #W4 #LBofHounslow");
	await expect.element(page.getByText(/“gr8”/).first()).toBeVisible();
	await page.getByRole("button", { name: /great/i }).first().click();
	await expect.element(box()).toHaveValue("What great work #Chiswick #W4 #LBofHounslow");
	await expect.element(box()).toHaveFocus();
	await expect.element(page.getByText("Nothing found")).toBeVisible();
});

test("a picture brings its questions, and an answer its findings", async () => {
	renderHere(<TrialBox onCheck={check} />);
	await box().fill("A lovely day #Chiswick #W4 #LBofHounslow");
	await expect.element(page.getByText("Nothing found")).toBeVisible();
	await page.getByLabelText("With a picture").click();
	await page.getByRole("button", { name: "Pupils", exact: true }).click();
	await page.getByRole("textbox", { name: /who|class/i }).fill("4B");
	await page.getByRole("button", { name: "Answer", exact: true }).click();
	await expect
		.element(page.getByRole("list").first())
		.toHaveTextContent("One pupil of “4B” must not be shown here.");
	await page.getByRole("button", { name: "Forget the answers" }).click();
	await expect.element(page.getByRole("button", { name: "Pupils", exact: true })).toBeVisible();
});

test("an answer to an older text is dropped", async () => {
	const waiting: (() => void)[] = [];
	renderHere(
		<TrialBox
			onCheck={(post) => new Promise((resolve) => waiting.push(() => resolve(check(post))))}
		/>,
	);
	await box().fill("gr8");
	await box().fill("Fine #Chiswick #W4 #LBofHounslow");
	await expect.poll(() => waiting.length).toBe(2);
	waiting[1]?.();
	await expect.element(page.getByText("Nothing found")).toBeVisible();
	waiting[0]?.();
	await Promise.resolve();
	await expect.element(page.getByText("Nothing found")).toBeVisible();
});

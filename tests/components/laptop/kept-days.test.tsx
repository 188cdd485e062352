import axe from "axe-core";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { KeptDays } from "../../../components/laptop/kept-days";
import { renderHere } from "../ui/render-here";
import "../../../components/ui/base.css";

function open(isManaged = false) {
	const kept: number[] = [];
	const root = renderHere(
		<KeptDays
			what="The roster before"
			help="It can be brought back."
			days={30}
			most={3650}
			isManaged={isManaged}
			onKeep={(days) => kept.push(days)}
		/>,
	);
	return { kept, root };
}
const field = page.getByLabelText("Days for the roster before");
const confirm = page.getByRole("button");

test("days are stored when they are confirmed, and what is shortened says that it deletes", async () => {
	const { kept, root } = open();
	await expect.element(confirm).not.toBeInTheDocument();
	await field.fill("90");
	await expect.element(page.getByText(/deleted at once/)).not.toBeInTheDocument();
	await field.fill("1");
	await expect.element(page.getByText(/deleted at once/)).toBeVisible();
	expect(kept).toEqual([]);
	expect((await axe.run(root, { rules: { region: { enabled: false } } })).violations).toEqual([]);
	await page.getByRole("button", { name: "Keep for 1 day", exact: true }).click();
	expect(kept).toEqual([1]);
});

test.each(["0", "3651", "1.5", ""])("%j is no number of days", async (typed) => {
	const { kept } = open();
	await field.fill(typed);
	await expect.element(page.getByText("A whole number from 1 to 3,650.")).toBeVisible();
	await expect.element(confirm).toBeDisabled();
	expect(kept).toEqual([]);
});

test("what the school's IT has decided is shown as such and cannot be changed", () => {
	const { root } = open(true);
	expect(root.textContent).toBe("The roster before: kept for 30 days. Managed by your school.");
	expect(root.querySelectorAll("input")).toHaveLength(0);
});

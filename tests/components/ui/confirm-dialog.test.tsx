import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ConfirmDialog } from "../../../components/ui/confirm-dialog";
import { renderHere } from "./render-here";

function open(): string[] {
	const heard: string[] = [];
	renderHere(
		<ConfirmDialog
			isOpen
			title="Delete all?"
			confirmLabel="Delete"
			onConfirm={() => heard.push("confirm")}
			onCancel={() => heard.push("cancel")}
		>
			<p>It cannot be brought back.</p>
		</ConfirmDialog>,
	);
	return heard;
}

test("is a modal dialog with its question for a name", async () => {
	open();
	const dialog = page.getByRole("dialog", { name: "Delete all?" });
	await expect.element(dialog).toBeVisible();
	expect(dialog.element().matches(":modal")).toBe(true);
});

test("confirms by its button only", async () => {
	const heard = open();
	await page.getByRole("button", { name: "Delete" }).click();
	expect(heard).toEqual(["confirm"]);
});

test("Escape cancels", async () => {
	const heard = open();
	await expect.element(page.getByRole("dialog")).toBeVisible();
	await userEvent.keyboard("{Escape}");
	await expect.poll(() => heard).toEqual(["cancel"]);
});

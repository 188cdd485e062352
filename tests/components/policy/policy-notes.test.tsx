import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { PolicyNotes } from "../../../components/policy/policy-notes";
import { loadSettings, markNoteSeen } from "../../../storage/settings";
import { openTestDatabase } from "../../storage/open-test-database";
import { renderHere } from "../ui/render-here";

test("a stale point of the document is told until it has been seen, then folded away", async () => {
	const database = openTestDatabase();
	const policy = {
		id: "school",
		notes: [
			{ id: "age", heading: "Accounts", text: "X asks for an age of 13." },
			{ id: "review", heading: "Review", text: "The review is overdue." },
		],
	};
	const seenNotes = signal<readonly string[]>([]);
	const see = async (note: string) => {
		await markNoteSeen(database, note);
		seenNotes.value = (await loadSettings(database)).seenNotes;
	};
	const View = () => (
		<PolicyNotes policy={policy} seenNotes={seenNotes.value} onSeen={(note) => void see(note)} />
	);
	renderHere(<View />);
	await page.getByRole("button", { name: "Seen: X asks for an age of 13." }).click();
	await expect.element(page.getByText("1 stale point of the document, seen")).toBeVisible();
	await page.getByRole("button", { name: "Seen: The review is overdue." }).click();
	await expect.element(page.getByText("2 stale points of the document, seen")).toBeVisible();
	await expect.element(page.getByText("Look at these points")).not.toBeInTheDocument();
	expect((await loadSettings(database)).seenNotes).toEqual(["school/age", "school/review"]);
});

import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ColumnMapping } from "../../../components/roster/column-mapping";
import { DecisionList } from "../../../components/roster/decision-list";
import { FileDrop } from "../../../components/roster/file-drop";
import { RosterSummary } from "../../../components/roster/roster-summary";
import { exampleRoster } from "../../../rules/engine/example-roster";
import { countPupils } from "../../../storage/count-pupils";
import { renderHere } from "../ui/render-here";

const file = new File(["Name"], "pupils.csv", { type: "text/csv" });

function drop(isBusy: boolean): readonly string[] {
	const names: string[] = [];
	renderHere(
		<FileDrop
			label="Choose files"
			hint="or drop them"
			accept=".csv"
			isBusy={isBusy}
			onFiles={(files) => names.push(...files.map(({ name }) => name))}
		/>,
	);
	return names;
}
function dropOn(target: Element | null): void {
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(file);
	target?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}

test("takes a chosen file, and the same one again", async () => {
	const names = drop(false);
	await userEvent.upload(page.getByLabelText("Choose files"), file);
	await userEvent.upload(page.getByLabelText("Choose files"), file);
	expect(names).toEqual(["pupils.csv", "pupils.csv"]);
});

test("takes a dropped file, but not while it is at work", () => {
	const names = drop(false);
	dropOn(document.querySelector(".drop"));
	expect(names).toEqual(["pupils.csv"]);
	document.querySelector(".drop")?.parentElement?.remove();
	const later = drop(true);
	dropOn(document.querySelector(".drop"));
	expect(later).toEqual([]);
});

test("a column's role is chosen by its heading", async () => {
	const heard: string[][] = [];
	renderHere(
		<ColumnMapping
			title="pupils.csv"
			columns={[{ heading: "Reg", role: "class", samples: ["4B", ""] }]}
			roles={[
				{ value: "class", label: "Class" },
				{ value: "drop", label: "Leave out" },
			]}
			isBusy={false}
			onRole={(...given) => heard.push(given)}
		/>,
	);
	await userEvent.selectOptions(page.getByLabelText("“Reg” is taken as"), "drop");
	expect(heard).toEqual([["Reg", "drop"]]);
});

test("a guessed role beyond the usual ones is shown as it is", async () => {
	renderHere(
		<ColumnMapping
			title="pupils.csv"
			columns={[{ heading: "Media", role: "consent:photo+name", samples: [] }]}
			roles={[{ value: "drop", label: "Leave out" }]}
			isBusy={false}
			onRole={() => undefined}
		/>,
	);
	await expect.element(page.getByRole("combobox")).toHaveValue("consent:photo+name");
});

test("an open question is answered by one click and cannot be answered while reading", async () => {
	const heard: string[][] = [];
	const decisions = [
		{
			id: "7",
			question: "What does “x” mean?",
			rows: 3,
			choices: [{ value: "given", label: "Yes" }],
		},
	];
	const list = (isBusy: boolean) => (
		<DecisionList
			decisions={decisions}
			isBusy={isBusy}
			onDecide={(...given) => heard.push(given)}
		/>
	);
	const root = renderHere(list(false));
	await expect.element(page.getByRole("group", { name: /“x” mean\? \(3 rows\)/ })).toBeVisible();
	await page.getByRole("button", { name: "Yes" }).click();
	expect(heard).toEqual([["7", "given"]]);
	root.remove();
	renderHere(list(true));
	await expect.element(page.getByRole("button", { name: "Yes" })).toBeDisabled();
});

const summary = {
	date: "2026-09-07",
	files: [],
	covers: ["photo"] as const,
	counts: countPupils(exampleRoster.pupils),
	damaged: 0,
};

test("the summary counts pupils, leavers and consents, and says what no column covers", async () => {
	renderHere(<RosterSummary {...summary} ageDays={28} maxAgeDays={120} />);
	await expect.element(page.getByText("16", { exact: true })).toBeVisible();
	const photo = page.getByRole("row", { name: /Photo/ });
	expect(photo.element().textContent).toBe("Photo1132");
	expect(page.getByText("no column of the roster says").elements()).toHaveLength(3);
	expect(page.getByText(/older than/).elements()).toHaveLength(0);
});

test.each([
	[120, 0],
	[121, 1],
])("a roster of %i days against a limit of 120 gives %i warnings", (ageDays, warnings) => {
	renderHere(<RosterSummary {...summary} ageDays={ageDays} maxAgeDays={120} />);
	expect(page.getByText("This roster is older than 120 days.").elements()).toHaveLength(warnings);
});

test("damaged pupils are said", async () => {
	renderHere(<RosterSummary {...summary} damaged={2} ageDays={1} maxAgeDays={null} />);
	await expect.element(page.getByRole("alert")).toHaveTextContent("2 stored pupils cannot be read");
});

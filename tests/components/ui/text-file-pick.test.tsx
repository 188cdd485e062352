import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { TextFilePick } from "../../../components/ui/text-file-pick";
import { renderHere } from "./render-here";

/** A file of the disk that has gone since it was chosen, as on a stick that was pulled out. */
async function goneFile(name: string): Promise<File> {
	const folder = await navigator.storage.getDirectory();
	const handle = await folder.getFileHandle(name, { create: true });
	const writing = await handle.createWritable();
	await writing.write("{}");
	await writing.close();
	const file = await handle.getFile();
	await folder.removeEntry(name);
	return file;
}

function choose(input: Element | null, file: File): void {
	if (!(input instanceof HTMLInputElement)) throw new Error("There is no field for files.");
	const given = new DataTransfer();
	given.items.add(file);
	input.files = given.files;
	input.dispatchEvent(new Event("change", { bubbles: true }));
}

test("a file that the disk does not give is said by name, until one is read", async () => {
	const texts: string[] = [];
	const root = renderHere(<TextFilePick label="Open" onText={(text) => texts.push(text)} />);
	choose(root.querySelector("input"), await goneFile("policy.json"));
	await expect
		.element(page.getByRole("alert"))
		.toHaveTextContent("“policy.json” could not be read");
	expect(texts).toEqual([]);
	await userEvent.upload(page.getByLabelText("Open"), new File(["{}"], "policy.json"));
	await expect.poll(() => texts).toEqual(["{}"]);
	await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

import { Composer } from "../fixtures/composer";
import { PracticeX } from "../fixtures/practice-x";
import { expect, test } from "../fixtures/test";
import { hasUnderlines } from "../fixtures/underlines";

const text = "gr8 work by Kasper Lindqvist 🎉 with @FairmeadLib #Year6\nu see";

test("the editor's nodes are the same, byte for byte, as without the extension", async ({
	x,
	school,
	overlay,
	openBare,
	window,
}) => {
	await school.setsUp();
	await x.open();
	await x.home.write(text);
	await overlay.says("“gr8” is text language");
	await hasUnderlines(overlay, 4);
	const bare = new PracticeX(await openBare(window));
	await bare.open();
	await bare.home.write(text);
	expect(await markupOf(x.home)).toBe(await markupOf(bare.home));
	expect(await markupOf(x.home)).toContain("Lindqvist");
	await bare.driver.close();
});

/** An editor's markup; Draft.js's own keys, made by chance, are numbered in order instead. */
async function markupOf({ driver, scope }: Composer): Promise<string> {
	const markup = await driver.ask((within) => {
		const editor = document.querySelector(`${within} [contenteditable="true"]`);
		return editor?.parentElement ? new XMLSerializer().serializeToString(editor.parentElement) : "";
	}, scope);
	const keys: string[] = [];
	return markup.replace(
		/(key="|editor="|placeholder-)([a-z0-9]+)/g,
		(_, name: string, key: string) => {
			if (!keys.includes(key)) keys.push(key);
			return `${name}key${keys.indexOf(key)}`;
		},
	);
}

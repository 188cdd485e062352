import type { Page } from "@playwright/test";

interface FileGiven {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

const mostTabs = 150;

/** Works a page as somebody does who has no mouse. */
export class Keyboard {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	/** Presses Tab until what has the focus is called so, then perhaps another key. */
	async goTo(name: RegExp, key?: "Enter" | "Space"): Promise<void> {
		const seen: string[] = [];
		for (let count = 0; count < mostTabs; count += 1) {
			const focused = await this.#page.evaluate(nameOfFocused);
			if (name.test(focused)) {
				if (key) await this.#page.keyboard.press(key);
				return;
			}
			seen.push(focused);
			// A group of radio buttons is one stop; its arrows go through it.
			const isInGroup = await this.#page.evaluate(hasSibling, name.source);
			await this.#page.keyboard.press(isInGroup ? "ArrowDown" : "Tab");
		}
		throw new Error(
			`Tab never comes to ${String(name)}, only to: ${[...new Set(seen)].join(" | ")}`,
		);
	}

	/** Goes to a field for files, opens it by key and chooses. */
	async choose(name: RegExp, files: readonly FileGiven[]): Promise<void> {
		// Asked for ahead: a key right after the asking may come before the browser has been told.
		const chooser = this.#page.waitForEvent("filechooser");
		await this.goTo(name, "Enter");
		await (await chooser).setFiles([...files]);
	}
}

/** Runs in the page. */
function nameOfFocused(): string {
	const focused = document.activeElement;
	if (!focused || focused.matches("body, main")) return "";
	const labels =
		focused instanceof HTMLInputElement ||
		focused instanceof HTMLTextAreaElement ||
		focused instanceof HTMLSelectElement
			? [...(focused.labels ?? [])]
			: [];
	const words = focused.getAttribute("aria-label") ?? labels[0]?.textContent ?? focused.textContent;
	return words.trim().replace(/\s+/g, " ");
}

/** Runs in the page: true when the focus is in a group of radio buttons of which one is called so. */
function hasSibling(name: string): boolean {
	const focused = document.activeElement;
	if (!(focused instanceof HTMLInputElement) || focused.type !== "radio") return false;
	const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
	return group.some(
		(one) =>
			one.name === focused.name &&
			new RegExp(name).test((one.labels?.[0]?.textContent ?? "").trim().replace(/\s+/g, " ")),
	);
}

import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumPath } from "../../../scripts/browsers.mjs";

/**
 * The built extension under an id of its own, and what the machine's management says to that id.
 * A policy file is the whole machine's: under the usual id it would reach every other test.
 */
export class ManagedChromium {
	readonly extension: string;
	readonly id: string;
	readonly #file: string;

	constructor(build: string) {
		this.extension = mkdtempSync(join(tmpdir(), "chalkline-"));
		cpSync(build, this.extension, { recursive: true });
		const manifestFile = join(this.extension, "manifest.json");
		const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, unknown>;
		writeFileSync(manifestFile, JSON.stringify({ ...manifest, key: undefined }));
		// Chromium derives the id of an extension without a key from its folder.
		const hash = createHash("sha256").update(this.extension).digest("hex").slice(0, 32);
		this.id = hash.replaceAll(/./g, (digit) => "abcdefghijklmnop".charAt(parseInt(digit, 16)));
		this.#file = join(policyFolder(), `chalkline-test-${this.id}.json`);
	}

	/** Installs the policy file, or one with other values in its place. */
	says(values: Readonly<Record<string, unknown>>): void {
		try {
			mkdirSync(policyFolder(), { recursive: true });
			writeFileSync(
				this.#file,
				JSON.stringify({ "3rdparty": { extensions: { [this.id]: values } } }),
			);
		} catch (error) {
			throw new Error(
				`A policy file could not be written to ${policyFolder()}. This test needs the right to: run it as root, or let the folder be written by this user.`,
				{ cause: error },
			);
		}
	}

	/** Takes away what this test put there, and nothing else. */
	ends(): void {
		rmSync(this.#file, { force: true });
		rmSync(this.extension, { recursive: true, force: true });
	}
}

function policyFolder(): string {
	const browser = chromiumPath() ?? "";
	if (browser.includes("edge")) return "/etc/opt/edge/policies/managed";
	return browser.includes("google-chrome")
		? "/etc/opt/chrome/policies/managed"
		: "/etc/chromium/policies/managed";
}

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { check, place } from "./run-check";

const top = fileURLToPath(new URL("../..", import.meta.url));

test("the README's example is answered as the README says", async () => {
	const readme = await readFile(`${top}README.md`, "utf8");
	const asked = /check -- (.+) <<'DRAFTS'\n(.+)\nDRAFTS\n```[^`]+```json\n([^`]+)```/.exec(readme);
	const [, options = "", drafts = "", answer = ""] = asked ?? [];
	place.folder = top;
	const { code, lines } = await check(options.split(" "), drafts);
	expect(code).toBe(0);
	expect(lines).toEqual([JSON.parse(answer)]);
});

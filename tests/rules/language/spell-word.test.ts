import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { spellWord } from "../../../rules/language/text/spell-word";

const megabyte = 2 ** 20;

function bytesInUse(): number {
	setFlagsFromString("--expose-gc");
	const collect: unknown = runInNewContext("gc");
	if (typeof collect === "function") Reflect.apply(collect, undefined, []);
	return process.memoryUsage().heapUsed;
}

test("a long word does not keep the text it was cut from", () => {
	const before = bytesInUse();
	for (let number = 0; number < 100; number++) {
		const text = `unforgettable${number} ${"word ".repeat(megabyte / 10)}`;
		spellWord(text.slice(0, text.indexOf(" ")));
	}
	expect((bytesInUse() - before) / megabyte).toBeLessThan(20);
});

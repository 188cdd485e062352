import { expect, test } from "vitest";
import { makePassphrase } from "../../../components/setup/make-passphrase";
import { leastBits, passphraseStrength } from "../../../components/setup/passphrase-strength";

const known = ["The William Hogarth School", "@hogarth_the"];

test.each([
	"",
	"password1",
	"Hogarth2026!",
	"hogarth hogarth hogarth hogarth hogarth",
	"aaaaaaaaaaaaaaaaaaaaaaaaaaa",
	"1234567890123456",
	"summer2026 teacher",
	"abcdefghijklmnop",
])("“%s” is too easy", (passphrase) => {
	expect(passphraseStrength(passphrase, known).level).toBe("weak");
});

test.each([
	"copper lantern walrus umbrella",
	"Kq7!vR2#zP9&mT4$wX",
	"velvet otter 58213 pancake drum",
])("“%s” will do", (passphrase) => {
	expect(passphraseStrength(passphrase, known).bits).toBeGreaterThanOrEqual(leastBits);
});

test("a made one is twelve syllables, and never the same twice", () => {
	const made = Array.from({ length: 200 }, makePassphrase);
	expect(new Set(made).size).toBe(200);
	for (const one of made)
		expect(one).toMatch(/^([bdfghjklmnprstvz][aeiou]){3}( ([bdfghjklmnprstvz][aeiou]){3}){3}$/);
});

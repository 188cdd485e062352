import { expect, test } from "vitest";
import { isLost, type Sentinel } from "../../entrypoints/background/sentinel";

const full: Sentinel = { hasPolicy: true, hasRoster: true };

test.each<[string, Sentinel | null, Sentinel, boolean]>([
	["a first start", null, { hasPolicy: false, hasRoster: false }, false],
	["all in place", full, full, false],
	["a roster that came", { ...full, hasRoster: false }, full, false],
	["a policy that vanished", full, { ...full, hasPolicy: false }, true],
	["a roster that vanished", full, { ...full, hasRoster: false }, true],
])("%s is told apart from a loss", (_, before, now, expected) => {
	expect(isLost(before, now)).toBe(expected);
});

import { expect, test } from "vitest";
import announcement from "../../rules/announcement";
import tripSafety from "../../rules/trip-safety";
import underminingRemark from "../../rules/undermining-remark";
import { checkUnder } from "./check-under";
import { notices, showcases } from "./posts/announcement-hurried";
import { silent, telling } from "./posts/trip-safety-hurried";
import { kind, remarks } from "./posts/undermining-remark-hurried";

const suites = [
	{ rule: announcement, flagged: notices, clean: showcases },
	{ rule: tripSafety, flagged: telling, clean: silent },
	{ rule: underminingRemark, flagged: remarks, clean: kind },
];
const cases = suites.flatMap(({ rule, flagged, clean }) => [
	...flagged.map((text) => ({ rule, text, isFlagged: true })),
	...clean.map((text) => ({ rule, text, isFlagged: false })),
]);

test.each(cases)("$rule.id, flagged $isFlagged: $text", ({ rule, text, isFlagged }) => {
	expect(checkUnder(rule, [{ severity: "warning" }], { text }).length > 0).toBe(isFlagged);
});

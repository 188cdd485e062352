import { expect, test } from "vitest";
import announcement from "../../rules/announcement";
import tripSafety from "../../rules/trip-safety";
import underminingRemark from "../../rules/undermining-remark";
import { checkUnder } from "./check-under";
import * as hurriedNotices from "./posts/announcement-hurried";
import * as fullNotices from "./posts/announcement-in-full";
import { showingWork } from "./posts/showing-work";
import * as hurriedTrips from "./posts/trip-safety-hurried";
import * as fullTrips from "./posts/trip-safety-in-full";
import * as hurriedRemarks from "./posts/undermining-remark-hurried";
import * as fullRemarks from "./posts/undermining-remark-in-full";

const suites = [
	{
		rule: announcement,
		flagged: [...hurriedNotices.notices, ...fullNotices.notices],
		clean: [...hurriedNotices.showcases, ...fullNotices.showcases],
	},
	{
		rule: tripSafety,
		flagged: [...hurriedTrips.telling, ...fullTrips.telling],
		clean: [...hurriedTrips.silent, ...fullTrips.silent],
	},
	{
		rule: underminingRemark,
		flagged: [...hurriedRemarks.remarks, ...fullRemarks.remarks],
		clean: [...hurriedRemarks.kind, ...fullRemarks.kind],
	},
];
const cases = suites.flatMap(({ rule, flagged, clean }) => [
	...flagged.map((text) => ({ rule, text, isFlagged: true })),
	...[...clean, ...showingWork].map((text) => ({ rule, text, isFlagged: false })),
]);

test.each(cases)("$rule.id, flagged $isFlagged: $text", ({ rule, text, isFlagged }) => {
	expect(checkUnder(rule, [{ severity: "warning" }], { text }).length > 0).toBe(isFlagged);
});

import { expect, test } from "vitest";
import announcement from "../../rules/announcement";
import tripSafety from "../../rules/trip-safety";
import underminingRemark from "../../rules/undermining-remark";
import { checkUnder } from "./check-under";
import * as signedNotices from "./posts/announcement-by-signs";
import * as hurriedNotices from "./posts/announcement-hurried";
import * as fullNotices from "./posts/announcement-in-full";
import { everydayBorders } from "./posts/everyday-borders";
import { showingWork } from "./posts/showing-work";
import * as signedTrips from "./posts/trip-safety-by-signs";
import * as hurriedTrips from "./posts/trip-safety-hurried";
import * as fullTrips from "./posts/trip-safety-in-full";
import * as tonedRemarks from "./posts/undermining-remark-by-tone";
import * as hurriedRemarks from "./posts/undermining-remark-hurried";
import * as fullRemarks from "./posts/undermining-remark-in-full";

const suites = [
	{
		rule: announcement,
		flagged: [...hurriedNotices.notices, ...fullNotices.notices, ...signedNotices.notices],
		clean: [...hurriedNotices.showcases, ...fullNotices.showcases, ...signedNotices.showcases],
	},
	{
		rule: tripSafety,
		flagged: [...hurriedTrips.telling, ...fullTrips.telling, ...signedTrips.telling],
		clean: [...hurriedTrips.silent, ...fullTrips.silent, ...signedTrips.silent],
	},
	{
		rule: underminingRemark,
		flagged: [...hurriedRemarks.remarks, ...fullRemarks.remarks, ...tonedRemarks.remarks],
		clean: [...hurriedRemarks.kind, ...fullRemarks.kind, ...tonedRemarks.kind],
	},
];
const cases = suites.flatMap(({ rule, flagged, clean }) => [
	...flagged.map((text) => ({ rule, text, isFlagged: true })),
	...[...clean, ...showingWork, ...everydayBorders].map((text) => ({
		rule,
		text,
		isFlagged: false,
	})),
]);

test.each(cases)("$rule.id, flagged $isFlagged: $text", ({ rule, text, isFlagged }) => {
	expect(checkUnder(rule, [{ severity: "warning" }], { text }).length > 0).toBe(isFlagged);
});

import { describe, expect, test } from "vitest";
import { readClass } from "../../../storage/roster-import/values/read-class";
import { readDate } from "../../../storage/roster-import/values/read-date";
import { readSchoolYear } from "../../../storage/roster-import/values/school-year";
import { splitName } from "../../../storage/roster-import/values/split-name";

describe("a class cell", () => {
	test.each([
		["4B", "4B"],
		[" Oak  Class ", "Oak Class"],
		["Year 6: 6 Rauf And Year 6", "6 Rauf"],
		["N Butterworth, N Butterworth: Monday Am", "N Butterworth"],
		["N Butterworth: Monday Am", "N Butterworth"],
		["Oak and Ash", "Oak and Ash"],
		["Year 5/6", "Year 5/6"],
		["-", ""],
		["N/A", ""],
	])("%j is %j", (text, expected) => expect(readClass(text)).toBe(expected));
});

describe("a year cell", () => {
	test.each([
		["Year 4", "4"],
		["4", "4"],
		["Y04", "4"],
		["4.0", "4"],
		["Yr 13", "13"],
		["Year 4 (2026/27)", "4"],
		["Reception", "R"],
		["YR", "R"],
		["0", "R"],
		["FS2", "R"],
		["Nursery 1", "N1"],
		["Year N2", "N2"],
		["E1", "N1"],
		["14", null],
		["-1", null],
		["Year 5/6", null],
		["", null],
		["Oak", null],
	])("%j is %j", (text, expected) => expect(readSchoolYear(text)).toBe(expected));
});

describe("a date cell", () => {
	test.each([
		["12/09/2025", "2025-09-12"],
		["1/2/25", "2025-02-01"],
		["12-09-2025", "2025-09-12"],
		["12.09.25", "2025-09-12"],
		["2025-09-12T00:00:00", "2025-09-12"],
		["14 Mar 2012", "2012-03-14"],
		["Friday 12 September 2025", "2025-09-12"],
		["46265", "2026-08-31"],
		["09/13/2025", null],
		["31/02/2025", null],
		["soon", null],
	])("%j is %j", (text, expected) => expect(readDate(text)).toBe(expected));
});

describe("a name in one cell", () => {
	test.each([
		["Thorn, Amelia", false, "Amelia||Thorn"],
		["Thorn, Amelia Rose", false, "Amelia|Rose|Thorn"],
		["Amelia Rose Thorn", false, "Amelia|Rose|Thorn"],
		["Amelia van der Velde", false, "Amelia||van der Velde"],
		["van der Velde Amelia", true, "Amelia||van der Velde"],
		["Thorn Amelia", true, "Amelia||Thorn"],
		["THORN Amelia", false, "Amelia||THORN"],
		["Miss Amelia Thorn", false, "Amelia||Thorn"],
		["Amelia", false, "Amelia||"],
		["", false, "||"],
	])("%j (surname first: %s) is %j", (text, isSurnameFirst, expected) => {
		const { forename, middle, surname } = splitName(text, isSurnameFirst);
		expect([forename, middle, surname].join("|")).toBe(expected);
	});
});

import { expect, test } from "vitest";
import { parseStaff, staffLines } from "../../../components/roster/parse-staff";

test.each([
	["Mrs Helen Hartwell", { title: "Mrs", forename: "Helen", surname: "Hartwell" }],
	["Miss Blythe", { title: "Miss", forename: "", surname: "Blythe" }],
	["dr. Daniel Paul Okonjo", { title: "dr.", forename: "Daniel Paul", surname: "Okonjo" }],
	["Helen Hartwell", { title: "", forename: "Helen", surname: "Hartwell" }],
	["Hartwell", { title: "", forename: "", surname: "Hartwell" }],
	["Mr", { title: "", forename: "", surname: "Mr" }],
	["  Ms   O'Rourke  ", { title: "Ms", forename: "", surname: "O'Rourke" }],
])("reads %j", (line, member) => {
	expect(parseStaff(line)).toEqual([member]);
});

test("leaves out empty lines and gives back what it read", () => {
	const text = "Mrs Helen Hartwell\r\n\n   \nMiss Blythe\n";
	const staff = parseStaff(text);
	expect(staff).toHaveLength(2);
	expect(parseStaff(staffLines(staff))).toEqual(staff);
});

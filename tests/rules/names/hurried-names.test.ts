import { describe, expect, test } from "vitest";
import { gradesIn } from "./grades-in";
import { peopleOf, pupilOf } from "./marked-post";

const people = peopleOf(
	[
		"Conor|Flanagan|4M",
		"Amelia|Thompson|Oak",
		"Heidi|Brandt|3M",
		"Rose|Tillotson|Oak",
		"Olivia|Marsh|Acorn",
		"Gurpreet|Sandhu|5T",
		"Chidera|Okonkwo|Conker",
		"Rhiannon|Parry|6W",
		"Arjun|Mehta|4M",
		"Isabelle|Haworth|5H",
		"Magdalena|Lis|5H",
		"Chloe|Rawcliffe|6D",
		"Jude|Rimmer|3B",
		"Mark|Tolland|4K",
		"Luke|Standish|6W",
		"Matthew|Speight|6D",
		"James|Wardle|6W",
		"Daniel|Ofori|Beech",
		"Wren|Ashdown|Acorn",
		"Hope|Lister|Conker",
	].map(pupilOf),
	[],
	{ groups: ["Acorn", "Conker"] },
);
const read = (text: string) => gradesIn(people, text);

describe("a misspelt full name in small letters", () => {
	test.each([
		["coat of connor flanagan", ["full doubtful connor flanagan"]],
		["coat of conor flannagan", ["full doubtful conor flannagan"]],
		["so proud of amelia thomson", ["full confident amelia thomson"]],
		["heidi brant knows every flag", ["full confident heidi brant"]],
		// Of words, or next to one that says something, it is another word.
		["rose tillotsen bushes", []],
		["olivia marshy ground", []],
		["there conor went", []],
	])("%s", (text, expected) => {
		expect(read(text).filter((grade) => grade.startsWith("full"))).toEqual(expected);
	});
});

describe("a long forename cut short", () => {
	test.each([
		["Guri found a snail", ["forename doubtful Guri"]],
		["Chidi found a snail", ["forename doubtful Chidi"]],
		["Rhi found a snail", ["forename doubtful Rhi"]],
		["Arj v Guri in the final", 2],
		["Isabel found a snail", ["forename doubtful Isabel"]],
		["Magi brought gold", []],
	])("%s", (text, expected) => {
		if (typeof expected === "number") expect(read(text)).toHaveLength(expected);
		else expect(read(text)).toEqual(expected);
	});
});

describe("relations of grown-ups", () => {
	test.each([
		"My sister Chloe is a vet",
		"my own daughter Chloe said so",
		"my little sister chloe is a vet",
		"Mrs Cole's son Luke fixed our laptops",
	])("are no pupils: %s", (text) => {
		expect(read(text)).toEqual([]);
	});
	test.each([
		"“My brother Luke taught me,” says Amelia",
		"Amelia and her cousin Chloe made a den",
		"Amelia's sister Chloe cheered",
	])("but those of pupils may be: %s", (text) => {
		expect(read(text).length).toBe(2);
	});
});

describe("books of the Bible", () => {
	test.each([
		"Jude, Mark, Luke, Matthew: the books of the New Testament",
		"Jude, Mark, Luke, Matthew. We learn the books of the New Testament",
		"Luke, Mark, John and Acts",
		"A reading from Matthew",
		"We read from Luke today",
		"The book of Daniel",
		"The letter of James",
	])("are no pupils: %s", (text) => {
		expect(read(text)).toEqual([]);
	});
	test.each([
		["Well done Luke and James, our Bible readers", 2],
		["Luke and James scored twice", 2],
		["Jude, James and Luke found a toad", 3],
		["A lovely reading from Luke", 1],
		["Amelia wrote a letter to James", 2],
	])("but children are: %s", (text, count) => {
		expect(read(text)).toHaveLength(count);
	});
});

test("a class and a child between signs are a child's", () => {
	expect(read("Stars ⭐ Acorn Wren ⭐ Conker Hope ⭐")).toEqual([
		"forename doubtful Wren",
		"forename doubtful Hope",
	]);
	expect(read("We walked by Acorn Wren ⭐")).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { gradesIn } from "./grades-in";
import { peopleOf, pupilOf } from "./marked-post";

const people = peopleOf(
	[
		"Amelia|Hartley|4B",
		"Kasper|Lindqvist|4B",
		"Will|Stokes|5A",
		"Ruby|Tattersall|1O",
		"May|Lin|1A",
		"Matilda|Rigby|3T",
		"Tobias|de Souza|6A",
		"Theodore|Blythe|4B|Teddy",
		"Oliver|James|3T",
		"Tabitha|Lane|5M",
		"Niamh|O'Hanlon|2C",
		"Lotte|van der Berg|2C",
		"Jasper|Crane|Maple",
		"Maple|Whitby|2C",
		"Luke|Orme|5A",
		"Jo|Pratt|2C||Lewis, Fern",
		"Lily|Frost|2C||Rose",
		"Lily-Rose|Peel|2C",
	].map(pupilOf),
	[{ title: "Mrs", forename: "Helen", surname: "Rigby" }],
	{ groups: ["Ruby House"], ownWords: ["Hartley Hall"] },
);

const read = (text: string) => gradesIn(people, text);

describe("grades", () => {
	test.each([
		["Amelia Hartley", ["full confident Amelia Hartley"]],
		["the prize of amelia hartley", ["full confident amelia hartley"]],
		["Well done Amelia!", ["forename confident Amelia"]],
		["A photo of Amelia", ["forename doubtful Amelia"]],
		["Amelia", ["forename doubtful Amelia"]],
		["well done theodore b and co", ["forename-initial confident theodore b"]],
		["well done theodore b proud", ["forename confident theodore"]],
		["Hartley A. swam 25 m", ["initial-surname confident Hartley A"]],
		["Tobais de Souza read to us", ["full confident Tobais de Souza"]],
		["Lote van der Berg swam", ["full confident Lote van der Berg"]],
		["Tobais de mer", []],
		["van der Berg, Lotte – 1st", ["full confident van der Berg, Lotte"]],
		["L. van der Berg bowled", ["initial-surname confident L. van der Berg"]],
		["#DrummerAmelia", ["forename confident Amelia"]],
		["Great use of paragraphs Amelia.", ["forename confident Amelia"]],
		["“It was epic,” said Amelia", ["forename confident Amelia"]],
		["Especially yours, Jasper!", ["forename confident Jasper"]],
		["Jasper, we will see what you paint", ["forename doubtful Jasper"]],
		["Jasper from Year 1 planted a tree", ["forename confident Jasper"]],
		["Amelia in Turner class speaks Farsi", ["forename confident Amelia"]],
		["Our scientist Ruby and her moths", ["forename confident Ruby"]],
		["Year 6 studied the scientist Ruby and her moths", []],
		["Ruby-themed café", []],
		["Ruby is the house colour of Year 3", []],
		["The story signed Amelia Hartley", ["full confident Amelia Hartley"]],
		["A page by May Lin", ["full confident May Lin"]],
		["Well done to Will for his kindness", ["forename confident Will"]],
		["Will scored the winning goal", ["forename doubtful Will"]],
		["Will you be there?", []],
		["It will be Will's turn", ["forename confident Will"]],
		["we will be there", []],
		["Congratulations to Ruby T quiz champion", ["forename-initial confident Ruby T"]],
		["We listened to Lily play the drums", ["forename confident Lily"]],
		["The Ruby play was a joy", []],
		["Superstars: 2T May, 4B Kasper", ["forename confident May", "forename confident Kasper"]],
		["See you on 4th May", []],
		["Class Kasper baked bread and Class Tobias ate it", []],
		["See you on 4 May", []],
		["Ruby House are in the lead", []],
		["Ruby's poem made us smile", ["forename doubtful Ruby"]],
		["Will, aged 7", ["forename doubtful Will"]],
		["Will scored his first goal", ["forename confident Will"]],
		["A photo of our winner Amelia", ["forename confident Amelia"]],
		["Amelia for being so kind", ["forename confident Amelia"]],
		["Well done to all. Will you come on Friday?", []],
		["No parking on Tabitha Lane", ["full doubtful Tabitha Lane"]],
		["No cake for Tabitha Lane", ["full confident Tabitha Lane"]],
		["A chat with swimmer Amelia", []],
		["Kasper and Amelia is lovely", ["forename doubtful Kasper", "forename doubtful Amelia"]],
		["Have you seen “Amelia”?", []],
		["Mrs Rigby read to us", []],
		["Miss Amelia helps in Nursery", []],
		["St Oliver's church", []],
		["Matilda Wormwood is our heroine", []],
		["We are reading Matilda", []],
		["The play is “Matilda”", []],
		["Hartley Hall is open tonight", []],
		["K. Lindqvist won", ["initial-surname confident K. Lindqvist"]],
		["Tobias D won", ["forename-initial confident Tobias D"]],
		["Tobias S won", ["forename doubtful Tobias"]],
		["The Lindqvists baked for us", ["family doubtful Lindqvist"]],
		["Lindqvist scored again", ["surname doubtful Lindqvist"]],
		["James, Oliver and Kasper won", ["forename confident Oliver", "forename confident Kasper"]],
		["Will", ["forename doubtful Will"]],
		["The O'Hanlons are here", ["family doubtful O'Hanlon"]],
		["Niamh O'Hanlan is here", ["full confident Niamh O'Hanlan"]],
		["Lotte van der Beg is here", ["full confident Lotte van der Beg"]],
		["Sadly Kasper is off to Leeds", ["forename confident Kasper"]],
		["Kasper James is a name", []],
		["#GoWill", ["forename doubtful Will"]],
		["Aladdin and Amelia flew in", []],
		["Well done Maple", ["forename doubtful Maple"]],
		["A treat from Maple", []],
		["Maple: 97 %", []],
		["Kasper's Viking longhouse", ["forename confident Kasper"]],
		["A Kasper for all seasons", []],
		["our captain Kasper", ["forename confident Kasper"]],
		["Captain Kasper", []],
		["A treat for Y5 🎨 and Ruby glass", []],
		["A treat for Y5 and Ruby", ["forename doubtful Ruby"]],
		["Amelia Hartley-Boone opened it", ["full doubtful Amelia Hartley"]],
		["Amelia Hartley Bakeries are open", ["full doubtful Amelia Hartley"]],
		["Amelia Hartley Gold award", ["full confident Amelia Hartley"]],
		["Nobody can, may or will", []],
		["Our guest reader was Kasper from @CityLibraries", []],
		["Our guest reader was Kasper from Year 5", ["forename confident Kasper"]],
		["kasper and ruby made a volcano", ["forename confident kasper", "forename confident ruby"]],
		["7-year-old Will", ["forename confident Will"]],
		["Thank you @Amelia", []],
		["Jo Lewis won", ["forename doubtful Jo Lewis"]],
		["Well done Jo Lewis", ["forename confident Jo Lewis"]],
		["LilyRose won", ["forename confident LilyRose"]],
		["Jo Fern won", ["forename confident Jo Fern"]],
		["Matilda was the talk of the audience", ["forename doubtful Matilda"]],
		["Matilda was the talk of the playground", ["forename confident Matilda"]],
		["In 1842 Amelia Hartly swept chimneys", ["full doubtful Amelia Hartly"]],
		["In class Amelia Hartly swept the floor", ["full confident Amelia Hartly"]],
		["In 1842 Amelia Hartley swept chimneys", ["full confident Amelia Hartley"]],
		["Will Stoke is on the wall", ["full doubtful Will Stoke"]],
		["Oliver asked for gruel", []],
		["Which gospel is read by Mark or Luke in Year 5?", ["forename doubtful Luke"]],
		["Which poem is read by Mark or Luke in Year 5?", ["forename confident Luke"]],
		["Oliver asked for gruel in our play", ["forename doubtful Oliver"]],
		["https://school.example.org/Amelia-Hartley", []],
	])("%s", (text, expected) => {
		expect(read(text)).toEqual(expected);
	});

	test("a nickname and a misspelling are inexact", () => {
		const inexact = (text: string) => people.namesIn(text).map((hit) => hit.isInexact);
		expect(inexact("Well done Theo! Well done Teddy!")).toEqual([true, false]);
		expect(inexact("Ameila Hartley and Amelia Hartley")).toEqual([true, false]);
	});

	test.each([
		"Amelai Hartley",
		"Amela Hartley",
		"Ameliaa Hartley",
		"Amelja Hartley",
		"Amelia Hartly",
	])("%s is one letter off", (text) => {
		expect(read(text)).toEqual([`full confident ${text}`]);
	});

	test("two letters off is another name", () => {
		expect(read("Ameilla Hartlie was here").filter((hit) => hit.startsWith("full"))).toEqual([]);
	});

	test("a hit in a hashtag covers the name only", () => {
		const text = "#WellDoneAmelia #KasperLindqvist #teamamelia #well";
		expect(people.namesIn(text).map(({ range, isInHashtag }) => [range, isInHashtag])).toEqual([
			[{ start: 9, end: 15 }, true],
			[{ start: 17, end: 32 }, true],
			[{ start: 38, end: 44 }, true],
		]);
	});

	test("a possessive or plural ending is no part of the range", () => {
		const names = (text: string) =>
			people.namesIn(text).map(({ range }) => text.slice(range.start, range.end));
		expect(names("Amelia's poem, Amelia’s poem, Tobias' poem, Amelias poem")).toEqual([
			"Amelia",
			"Amelia",
			"Tobias",
			"Amelia",
		]);
	});

	test("the same text gives the same answer object again", () => {
		expect(people.namesIn("Well done Amelia!")).toBe(people.namesIn("Well done Amelia!"));
	});
});

describe("whom an answer means", () => {
	const keys = (answer: string) => people.pupilsMeant(answer).map(({ key }) => key);
	test.each([
		["4B", ["Amelia Hartley", "Kasper Lindqvist", "Theodore Blythe"]],
		["class 4b", ["Amelia Hartley", "Kasper Lindqvist", "Theodore Blythe"]],
		["Year 6", ["Tobias de Souza"]],
		["Y6", ["Tobias de Souza"]],
		["Amelia", ["Amelia Hartley"]],
		["amelia hartley", ["Amelia Hartley"]],
		["Amelia H", ["Amelia Hartley"]],
		["Will", ["Will Stokes"]],
		["Teddy, Kasper", ["Theodore Blythe", "Kasper Lindqvist"]],
		["Nobody", []],
		["", []],
	])("%s", (answer, expected) => {
		expect(keys(answer)).toEqual(expected);
	});

	test("a name and a class together mean the one who is there", () => {
		const two = peopleOf(["Amelia|Hartley|4B", "Amelia|Osei|2C"].map(pupilOf));
		expect(two.pupilsMeant("Amelia in 2C").map(({ key }) => key)).toEqual(["Amelia Osei"]);
	});
});

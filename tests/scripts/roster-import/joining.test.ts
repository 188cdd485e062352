import { describe, expect, test } from "vitest";
import { inspectRoster } from "../../../storage/roster-import/inspect-roster";
import { csv, fileOf, inspect, today } from "./inspect";

describe("rows of one pupil", () => {
	const heading = "UPN,Forename,Surname,Class,Photo";
	test.each([
		["Yes", "No", "refused", 1],
		["No", "Yes", "refused", 1],
		["Yes", "Requested", "unknown", 1],
		["Yes", "Yes", "given", 0],
	])("that say %s and %s count as %s", async (one, other, expected, warned) => {
		const { pupils, warnings } = await inspect(
			csv(heading, `A1,Amelia,Thorn,4B,${one}`, `A1,Amelia,Thorn,4B,${other}`),
		);
		expect(pupils.map(({ consent }) => consent.photo)).toEqual([expected]);
		expect(warnings).toHaveLength(warned);
		if (warned > 0)
			expect(warnings[0]).toContain("line 2 and line 3 are one pupil and disagree about photo");
		expect(warnings.join()).not.toContain("Amelia");
	});

	test("are told apart by id, by class, and joined by names without either", async () => {
		const { pupils } = await inspect(
			csv(
				heading,
				"A1,Amelia,Thorn,4B,Yes",
				"A2,Amelia,Thorn,4B,No",
				",Joe,Vane,4B,Yes",
				",Joe,Vane,5C,No",
				",ivy,LIN,,Yes",
				",Ivy,Lin,4B,No",
			),
		);
		expect(
			pupils.map(({ forename, class: group, consent }) => `${forename} ${group} ${consent.photo}`),
		).toEqual([
			"Amelia 4B given",
			"Amelia 4B refused",
			"Joe 4B given",
			"Joe 5C refused",
			"Ivy 4B refused",
		]);
	});

	test("that fit two children of one name refuse for both and give to neither", async () => {
		const rows = ["Joe,Vane,4B,Yes", "Joe,Vane,5C,Yes"];
		const refusal = await inspect(csv("Forename,Surname,Class,Photo", ...rows, "Joe,Vane,,No"));
		expect(refusal.pupils.map(({ consent }) => consent.photo)).toEqual(["refused", "refused"]);
		const yes = await inspect(
			csv("Forename,Surname,Class,Photo", "Joe,Vane,4B,", "Joe,Vane,5C,", "Joe,Vane,,Yes"),
		);
		expect(yes.pupils.map(({ consent }) => consent.photo)).toEqual(["unknown", "unknown"]);
	});

	test("that name one of two children only give to neither of them", async () => {
		const files = [
			fileOf("a.csv", csv("Forename,Surname,Class", "Joe,Vane,4B", "Joe,Vane,5C")),
			fileOf("b.csv", csv("Forename,Surname,Photo", "Joe,Vane,Yes")),
		];
		const { pupils } = await inspectRoster(files, { today });
		expect(pupils.map(({ consent }) => consent.photo)).toEqual(["unknown", "unknown"]);
	});

	test("do not mix children whose lists both count from 1", async () => {
		const files = [
			fileOf("a.csv", csv("ID,Forename,Surname,Class", "1,Amelia,Thorn,4B")),
			fileOf("b.csv", csv("ID,Forename,Surname,Class", "1,Joe,Vane,5C")),
		];
		expect((await inspectRoster(files, { today })).pupils).toHaveLength(2);
	});
});

describe("several files", () => {
	const list = fileOf(
		"list.csv",
		csv("UPN,Forename,Surname,Class,Year", "A1,Amelia,Thorn,4B,4", "A2,Joe,Vane,5C,5"),
	);
	const social = fileOf(
		"social.csv",
		csv("UPN,Forename,Surname,Photo - Social media", "A1,Amelia,Thorn,Confirmed"),
	);
	const web = fileOf(
		"web.csv",
		csv(
			"UPN,Forename,Surname,Photo - Website",
			"A1,Amelia,Thorn,Declined",
			"A2,Joe,Vane,Confirmed",
		),
	);

	test("are merged by pupil, whatever their order; social media rules over all of them", async () => {
		const orders = [
			[list, social, web],
			[web, social, list],
		];
		for (const files of orders) {
			const { pupils, columns } = await inspectRoster(files, { today });
			const shown = pupils.map(
				({ forename, class: group, consent }) => `${forename} ${group} ${consent.photo}`,
			);
			expect(shown.sort()).toEqual(["Amelia 4B given", "Joe 5C unknown"]);
			expect(columns["Photo - Website"]).toBe("drop");
		}
	});

	test("that disagree refuse, and the warning names both", async () => {
		const other = fileOf(
			"other.csv",
			csv("UPN,Forename,Surname,Photo - Social media", "A1,Amelia,Thorn,Declined"),
		);
		const { pupils, warnings } = await inspectRoster([list, social, other], { today });
		expect(pupils[0]?.consent.photo).toBe("refused");
		expect(warnings).toEqual([
			expect.stringMatching(/social\.csv line 2 and other\.csv line 2.* disagree about photo/),
		]);
	});

	test("give a pupil the same opaque key in the next roster", async () => {
		const keys = async (text: string, salt: string) =>
			(await inspect(text, { salt })).pupils.map(({ key }) => key);
		const [first] = await keys(csv("UPN,Forename,Surname,Class", "A1,Amelia,Thorn,4B"), "a");
		expect(first).toMatch(/^[0-9a-f]{24}$/);
		expect(await keys(csv("UPN,Forename,Surname,Class", "A1,Amelia,Thorn-Vane,5B"), "a")).toEqual([
			first,
		]);
		expect(await keys(csv("UPN,Forename,Surname,Class", "A1,Amelia,Thorn,4B"), "b")).not.toEqual([
			first,
		]);
	});
});

describe("one number for two names", () => {
	const heading = "UPN,Forename,Surname,Class,Photo";

	test("keeps both of two children, and says where", async () => {
		const { pupils, warnings } = await inspect(
			csv(heading, "A1,Amelia,Thorn,4B,Yes", "A1,Joe,Vane,4B,No"),
		);
		expect(pupils.map(({ forename, consent }) => `${forename} ${consent.photo}`)).toEqual([
			"Amelia given",
			"Joe refused",
		]);
		expect(warnings).toEqual([
			"line 2 and line 3 have the same UPN or admission number but different names: both are kept as pupils. Look which number is right.",
		]);
	});

	test.each([
		["Yes", "No"],
		["No", "Yes"],
	])(
		"keeps both of two siblings; of %s and %s the refusal counts for each, since they may be one",
		async (one, other) => {
			const { pupils, warnings } = await inspect(
				csv(heading, `A1,Amelia,Thorn,4B,${one}`, `A1,Joe,Thorn,3P,${other}`, "A2,Ivy,Lin,4B,Yes"),
			);
			expect(pupils.map(({ forename, consent }) => `${forename} ${consent.photo}`)).toEqual([
				"Amelia refused",
				"Joe refused",
				"Ivy given",
			]);
			expect(warnings).toHaveLength(1);
		},
	);

	test.each([
		["Katherine", "Kate"],
		["Elizabeth", "Lizzie"],
		["Oliver", "Ollie"],
	])("takes %s and %s for one child", async (forename, short) => {
		const { pupils } = await inspect(
			csv(heading, `A1,${forename},Thorn,4B,Yes`, `A1,${short},Thorn,4B,No`),
		);
		expect(pupils).toMatchObject([{ forename, knownAs: short, consent: { photo: "refused" } }]);
	});

	test("another list's forename is kept as a name in use", async () => {
		const files = ["Photo", "Name consent"].map((column, at) =>
			fileOf(
				`${at}.csv`,
				csv(`UPN,Forename,Surname,${column}`, `A1,${at ? "Milly-Mae" : "Amelia"},Thorn,Yes`),
			),
		);
		const { pupils } = await inspectRoster(files, { today });
		expect(pupils).toMatchObject([{ forename: "Amelia", knownAs: "Milly-Mae", surname: "Thorn" }]);
	});
});

test("an admission number is the same with and without its leading zeros", async () => {
	const files = [
		fileOf("a.csv", csv("Adno,Forename,Surname,Photo", "00123,Amelia,Thorn,Yes")),
		fileOf("b.csv", csv("Adno,Forename,Surname,Name consent", "123,Amelia,Thorn,No")),
	];
	const { pupils } = await inspectRoster(files, { today });
	expect(pupils).toMatchObject([{ consent: { photo: "given", name: "refused" } }]);
});

import { describe, expect, test } from "vitest";
import type { Purpose, Roster } from "../../rules/domain/pupil";
import pupilConsent from "../../rules/pupil-consent";
import { checkPupils, pupilOf, rosterOf } from "./check-pupils";

const allGiven = { photo: "given", name: "given", work: "given", achievement: "given" } as const;
const refused = (forename: string, purpose: Purpose, label = "4B") =>
	pupilOf({ forename, class: label, consent: { ...allGiven, [purpose]: "refused" } });
const school = rosterOf(
	pupilOf({ forename: "Nadia", surname: "Rahmani" }),
	refused("Kasper", "photo"),
	refused("Oskar", "photo"),
	refused("Zofia", "work", "2C"),
	pupilOf({ forename: "Ivo", class: "2C", left: true, doNotShow: true }),
	pupilOf({ forename: "Edda", surname: "Quist", class: "6A", left: true }),
);

interface Setting {
	readonly purposes?: readonly Purpose[];
	readonly roster?: Roster | null;
	readonly media?: boolean;
	readonly which?: string;
}
function check(
	shows: string | null,
	pictured: string | readonly string[],
	{ purposes = ["photo", "work"], roster = school, media = true, which }: Setting = {},
) {
	const draft = {
		parts: [{ text: "", media: media ? [{ kind: "photo" } as const] : [] }],
		answers: {
			...(shows ? { pictureShows: shows } : {}),
			...(which ? { which } : {}),
			pictured,
		},
	};
	const demands = [{ severity: "error", options: { purposes } } as const];
	return checkPupils({ draft }, { rule: pupilConsent, demands, roster });
}

describe("a pictured class", () => {
	test("is told how many must not be shown, and no name", () => {
		const [finding, ...others] = check("pupils", "4B");
		expect(others).toEqual([]);
		expect(finding).toMatchObject({
			severity: "error",
			field: "post",
			range: null,
			what: "2 pupils of “4B” must not be shown here.",
			question: { id: "pictured", kind: "people", choices: [] },
		});
		expect(JSON.stringify(finding)).not.toMatch(/Kasper|Oskar|Hartwell/);
	});
	test.each(["4B", "class 4b", "Year 4", "Y4"])("is meant by %s", (answer) => {
		expect(check("pupils", answer)[0]?.what).toContain("2 pupils of");
	});
	test("is not meant by a name with its class", () => {
		expect(check("pupils", "Kasper in 4B")[0]?.what).toContain("“Kasper in 4B” is not to be shown");
	});
	test("counts as pupils when nobody has said what the picture shows", () => {
		expect(check(null, "4B")).toHaveLength(1);
	});
	test("leaves out who has left", () => {
		expect(check("pupils", "2C")).toEqual([]);
	});
	test("whose work is shown needs the consent for work", () => {
		expect(check("work", "4B")).toEqual([]);
		expect(check("work", "2C").map(({ what }) => what)).toEqual([
			"One pupil of “2C” must not have work shown here.",
		]);
	});
	test("is not judged by a consent that the school does not ask for", () => {
		expect(check("pupils", "4B", { purposes: ["work"] })).toEqual([]);
	});
	test("counts who must not be shown at all, whatever the school asks for", () => {
		const roster = rosterOf(pupilOf({ doNotShow: true }), pupilOf({ forename: "Nadia" }));
		expect(check("pupils", "4B", { roster, purposes: [] })).toHaveLength(1);
	});
});

describe("pictured pupils", () => {
	test("are judged one by one, and only those are named whom the poster named", () => {
		const found = check("pupils", ["Kasper Hartwell", "Nadia Rahmani"]);
		expect(found.map(({ severity, range }) => [severity, range])).toEqual([["error", null]]);
		expect(found[0]?.what).toBe("“Kasper Hartwell” is not to be shown in this post.");
		expect(JSON.stringify(found)).not.toContain("Oskar");
	});
	test("who made the work need the consent for work", () => {
		expect(check("work", "Zofia Hartwell")).toHaveLength(1);
		expect(check("work", "Kasper Hartwell")).toEqual([]);
	});
	test("who have left are a warning", () => {
		expect(check("pupils", "Edda Quist").map(({ severity }) => severity)).toEqual(["warning"]);
	});
	test("of one name and different consents are asked about", () => {
		const roster = rosterOf(refused("Nadia", "photo", "2C"), pupilOf({ forename: "Nadia" }));
		const asked = check("pupils", "Nadia", { roster });
		expect(asked).toMatchObject([{ severity: "warning", question: { id: "which" } }]);
		expect(check("pupils", "Nadia", { roster, which: "4B" })).toEqual([]);
		expect(check("pupils", "Nadia", { roster, which: "2C" })).toMatchObject([
			{ severity: "error" },
		]);
	});
});

describe("the answer who is in the picture", () => {
	test("that fits nobody is asked again", () => {
		expect(check("pupils", "Bellatrix")).toMatchObject([
			{ severity: "warning", question: { id: "pictured" } },
		]);
	});
	test.each([
		["is empty", () => check("pupils", [" "])],
		["belongs to a picture of neither", () => check("neither", "4B")],
		["outlives its picture", () => check("pupils", "4B", { media: false })],
		["cannot be looked up for want of a roster", () => check("pupils", "4B", { roster: null })],
	])("says nothing when it %s", (_, found) => {
		expect(found()).toEqual([]);
	});
});

import { describe, expect, test } from "vitest";
import type { Consent, Pupil, Purpose, Roster } from "../../rules/domain/pupil";
import type { Example } from "../../rules/engine/example";
import pupilConsent from "../../rules/pupil-consent";
import { afterSuggestion, checkPupils, peopleWith, pupilOf, rosterOf } from "./check-pupils";

const photo = { kind: "photo" } as const;
const purposes = ["photo", "name", "work", "achievement"] as const satisfies readonly Purpose[];
const consents = ["given", "refused", "unknown"] as const satisfies readonly Consent[];
const allGiven = { photo: "given", name: "given", work: "given", achievement: "given" } as const;
const plain = "Amelia Hartwell drew a map.";

interface Setting {
	readonly options?: Readonly<Record<string, unknown>>;
	readonly roster?: Roster | null;
	readonly today?: string;
}
function check(example: Example, { options = { purposes }, ...rest }: Setting = {}) {
	return checkPupils(example, {
		rule: pupilConsent,
		demands: [{ severity: "error", options }],
		...rest,
	});
}
const withConsent = (purpose: Purpose, consent: Consent): Roster =>
	rosterOf(pupilOf({ consent: { ...allGiven, [purpose]: consent } }));

describe("a leaver", () => {
	const leaver = (some: Partial<Pupil> = {}) => rosterOf(pupilOf({ left: true, ...some }));
	test("is a warning, and no class is told", () => {
		const found = check({ text: plain }, { roster: leaver() });
		expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
		expect(afterSuggestion(plain, found[0])).toBe("A former pupil drew a map.");
	});
	test("whose consent is refused is held", () => {
		const some = leaver({ consent: { ...allGiven, name: "refused" } });
		expect(check({ text: plain }, { roster: some }).map(({ severity }) => severity)).toEqual([
			"error",
		]);
	});
	test("gives way to a pupil of the same name", () => {
		const both = rosterOf(pupilOf({ left: true, class: "6A" }), pupilOf({ class: "1A" }));
		expect(check({ text: plain }, { roster: both })).toEqual([]);
	});
});

describe("several pupils of one name", () => {
	const refusedIn = (label: string) =>
		pupilOf({ class: label, consent: { ...allGiven, name: "refused" } });
	const mixed = rosterOf(refusedIn("2C"), pupilOf({ class: "4B" }));
	test("with one answer need no question", () => {
		const roster = rosterOf(refusedIn("2C"), refusedIn("4B"));
		expect(check({ text: plain }, { roster })).toMatchObject([
			{ severity: "error", question: null },
		]);
		expect(
			check({ text: plain }, { roster: rosterOf(pupilOf({ class: "1A" }), pupilOf({})) }),
		).toEqual([]);
	});
	test("with different answers are asked about, by class", () => {
		expect(check({ text: plain }, { roster: mixed })).toMatchObject([
			{
				severity: "warning",
				question: {
					id: "which",
					kind: "choice",
					choices: [
						{ label: "2C", value: "2C" },
						{ label: "4B", value: "4B" },
					],
				},
			},
		]);
	});
	test.each([
		["2C", ["error"]],
		["4B", []],
		["9Z", ["warning"]],
	])("are told apart by the answer %s", (which, severities) => {
		const draft = { parts: [{ text: plain }], answers: { which } };
		expect(check({ draft }, { roster: mixed }).map(({ severity }) => severity)).toEqual(severities);
	});
	test("in one class are asked about where names may be shown", () => {
		const roster = rosterOf(refusedIn("4B"), { ...pupilOf({}), key: "other", middle: "Rose" });
		const [finding] = check({ text: plain }, { roster });
		expect(finding?.question).toMatchObject({
			id: "which",
			kind: "people",
			choices: [{ label: "I cannot say: leave the name out", value: "cannot-say" }],
		});
		expect(JSON.stringify(finding)).not.toContain("Rose");
	});
	test("are told apart by a class of which all may be named, and no further", () => {
		const roster = rosterOf(
			refusedIn("4B"),
			{ ...pupilOf({}), key: "other" },
			pupilOf({ class: "1A" }),
		);
		const [finding] = check({ text: plain }, { roster });
		expect(finding?.question?.choices.map(({ value }) => value)).toEqual(["1A", "cannot-say"]);
	});
	describe("of one class and one initial", () => {
		const two = rosterOf(
			pupilOf({ surname: "Hill", consent: { ...allGiven, name: "refused" } }),
			pupilOf({ surname: "Hale" }),
		);
		const asked = "Amelia H drew a map.";
		const severitiesOf = (answers: Record<string, string>) =>
			check({ draft: { parts: [{ text: asked }], answers } }, { roster: two }).map(
				({ severity }) => severity,
			);
		test.each([
			["nothing", {}, ["warning"]],
			["the class, which both are in", { which: "4B" }, ["warning"]],
			["the name of the one who may be named", { which: "Amelia Hale" }, []],
			["the name of the other", { which: "Amelia Hill" }, ["error"]],
			["that they cannot say", { which: "cannot-say" }, ["error"]],
		])("are held or not by the answer: %s", (_, answers, severities) => {
			expect(severitiesOf(answers)).toEqual(severities);
		});
		test("are left out by the first suggestion, once the poster cannot say", () => {
			const draft = { parts: [{ text: asked }], answers: { which: "cannot-say" } };
			const [finding] = check({ draft }, { roster: two });
			expect(afterSuggestion(asked, finding)).toBe("A pupil in 4B drew a map.");
		});
		test("show no more of a name than the post does", () => {
			const [finding] = check({ text: asked }, { roster: two });
			expect(JSON.stringify(finding)).not.toMatch(/Hill|Hale/);
		});
	});
	test("and one without a class are not told apart by class", () => {
		const roster = rosterOf(refusedIn(""), pupilOf({ class: "4B" }));
		expect(check({ text: plain }, { roster })[0]?.question?.kind).toBe("people");
	});
});

describe("an old roster", () => {
	const today = "2027-03-01";
	test.each(consents)("asks about a named pupil with consent %s", (consent) => {
		const found = check({ text: plain }, { roster: withConsent("name", consent), today });
		expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
		expect(found[0]?.what).toContain("7 September 2026");
	});
	test("asks nothing where the school asks for no consent", () => {
		expect(
			check(
				{ text: plain },
				{ today, roster: rosterOf(pupilOf({})), options: { purposes: ["work"] } },
			),
		).toEqual([]);
	});
	test.each(consents)("asks about a pictured class with consent %s", (consent) => {
		const draft = {
			parts: [{ text: "Fun", media: [photo] }],
			answers: { pictureShows: "pupils", pictured: "4B" },
		};
		const found = check({ draft }, { roster: withConsent("photo", consent), today });
		expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
	});
	test("is young enough to its last day", () => {
		const roster = rosterOf(pupilOf({}));
		expect(check({ text: plain }, { roster, today: "2027-01-05" })).toEqual([]);
		expect(check({ text: plain }, { roster, today: "2027-01-06" })).toHaveLength(1);
	});
});

describe("an achievement", () => {
	const roster = withConsent("achievement", "refused");
	test.each([
		"Well done Amelia Hartwell",
		"Congratulations to Amelia Hartwell",
		"Amelia Hartwell got a gold medal",
		"Amelia Hartwell is our star of the week",
		"Amelia Hartwell WON!",
	])("is told: %s", (text) => {
		expect(check({ text }, { roster })).toHaveLength(1);
	});
	test.each([
		"Amelia Hartwell drew a map",
		"Amelia Hartwell sat by the window",
		"Amelia Hartwell wonders why",
	])("is not told: %s", (text) => {
		expect(check({ text }, { roster })).toEqual([]);
	});
	test("is told anywhere in the thread", () => {
		const parts = [{ text: "We have a champion." }, { text: "Amelia Hartwell" }];
		expect(check({ draft: { parts } }, { roster })).toHaveLength(1);
	});
});

test.each([
	[{ confidence: "confident" }, "error"],
	[{ confidence: "doubtful" }, "warning"],
	[{ form: "surname" }, "warning"],
	[{ form: "family" }, "warning"],
] as const)("a refused pupil met as %o is a matter of %s", (grade, severity) => {
	const pupil = pupilOf({ forename: "Grace", consent: { ...allGiven, name: "refused" } });
	const found = checkPupils(
		{ text: "Lunch with Grace" },
		{
			rule: pupilConsent,
			demands: [{ severity: "error", options: { purposes } }],
			people: peopleWith("Grace", pupil, grade),
		},
	);
	expect(found.map((finding) => finding.severity)).toEqual([severity]);
});

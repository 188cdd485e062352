import { describe, expect, test } from "vitest";
import type { Consent, Pupil, Purpose, Roster } from "../../rules/domain/pupil";
import type { Example } from "../../rules/engine/define-rule";
import pupilConsent from "../../rules/pupil-consent";
import { afterSuggestion, checkPupils, pupilOf, rosterOf } from "./check-pupils";

type Answers = NonNullable<Example["draft"]>["answers"];
const photo = { kind: "photo" } as const;
const purposes = ["photo", "name", "work", "achievement"] as const satisfies readonly Purpose[];
const consents = ["given", "refused", "unknown"] as const satisfies readonly Consent[];
const allGiven = { photo: "given", name: "given", work: "given", achievement: "given" } as const;

const plain = "Amelia Hartwell drew a map.";
const success = "Amelia Hartwell won the chess cup.";
const pictured = (text: string, answers: Answers = {}): Example => ({
	draft: { parts: [{ text, media: [photo] }], answers },
});
const drafts = {
	"without a picture": { text: plain },
	"beside a picture of pupils": pictured(plain, { pictureShows: "pupils" }),
	"beside a picture not spoken about": pictured(plain),
	"beside a picture of work": pictured(plain, { pictureShows: "work" }),
	"beside a picture of neither": pictured(plain, { pictureShows: "neither" }),
	"with an achievement": { text: success },
} as const satisfies Record<string, Example>;
/** Which missing consents matter, per draft, when a school asks for all four. */
const needed: Readonly<Record<string, readonly Purpose[]>> = {
	"without a picture": ["name"],
	"beside a picture of pupils": ["photo", "name"],
	"beside a picture not spoken about": ["photo", "name"],
	"beside a picture of work": ["work", "name"],
	"beside a picture of neither": ["name"],
	"with an achievement": ["name", "achievement"],
};

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

describe.each(Object.entries(drafts))("a pupil named %s", (name, draft: Example) => {
	const text = draft.text ?? draft.draft?.parts?.[0]?.text ?? "";
	describe.each(purposes)("with the consent for %s", (purpose) => {
		test.each(consents)("%s", (consent) => {
			const found = check(draft, { roster: withConsent(purpose, consent) });
			const isHeld = consent !== "given" && needed[name]?.includes(purpose);
			expect(found.map(({ severity }) => severity)).toEqual(isHeld ? ["error"] : []);
		});
		test("not asked for by the school passes", () => {
			const others = purposes.filter((each) => each !== purpose);
			const roster = withConsent(purpose, "refused");
			expect(check(draft, { roster, options: { purposes: others } })).toEqual([]);
		});
		test("unknown passes where no answer is a yes", () => {
			const options = { purposes, unknown: { [purpose]: "given" } };
			expect(check(draft, { roster: withConsent(purpose, "unknown"), options })).toEqual([]);
		});
	});
	test("is held when not to be shown at all, whatever the school asks for", () => {
		const roster = rosterOf(pupilOf({ doNotShow: true }));
		const found = check(draft, { roster, options: { purposes: [] } });
		expect(found.map(({ severity }) => severity)).toEqual(["error"]);
	});
	test("is mended by the first suggestion", () => {
		const roster = rosterOf(pupilOf({ doNotShow: true }));
		const [finding] = check(draft, { roster });
		const mended = afterSuggestion(text, finding);
		expect(mended).toBe(text.replace("Amelia Hartwell", "A pupil in 4B"));
		expect(check({ text: mended }, { roster })).toEqual([]);
	});
});

describe("the words", () => {
	test("are the same for a refusal, no answer and a pupil not to be shown", () => {
		const rosters = [
			withConsent("name", "refused"),
			withConsent("name", "unknown"),
			rosterOf(pupilOf({ doNotShow: true })),
		];
		const said = rosters.flatMap((roster) =>
			check({ text: plain }, { roster }).map(({ what, todo }) => `${what} ${todo}`),
		);
		expect(said).toHaveLength(3);
		expect(new Set(said).size).toBe(1);
	});
});

describe("the severity", () => {
	const clauses = (shown: Example, roster: Roster, options: Record<string, unknown>) =>
		checkPupils(shown, {
			rule: pupilConsent,
			demands: [
				{ severity: "info", options },
				{ severity: "error", cases: ["photo"] },
				{ severity: "warning", cases: ["name"] },
			],
			roster,
		}).map(({ severity }) => severity);
	const list = { purposes: ["photo"], photoListForNames: true };
	const refused = withConsent("photo", "refused");
	test.each([
		["beside a picture of pupils", ["error"]],
		["beside a picture not spoken about", ["error"]],
		["without a picture", ["warning"]],
		["beside a picture of work", ["warning"]],
		["beside a picture of neither", ["warning"]],
	] as const)("of a photo list that decides on names too, %s", (name, severities) => {
		expect(clauses(drafts[name], refused, list)).toEqual(severities);
	});
	test("of a pupil not to be shown follows the situation", () => {
		const hidden = rosterOf(pupilOf({ doNotShow: true }));
		expect(clauses(drafts["without a picture"], hidden, list)).toEqual(["warning"]);
		expect(clauses(drafts["beside a picture of pupils"], hidden, list)).toEqual(["error"]);
	});
});

describe("a purpose that no column covers", () => {
	const roster = (covers: readonly Purpose[], consent: Partial<Pupil["consent"]>): Roster => ({
		...rosterOf(pupilOf({ consent: { ...allGiven, ...consent } })),
		covers: [...covers],
	});
	test("is not enforced for achievements", () => {
		const some = roster(["photo", "name"], { achievement: "unknown" });
		expect(check({ text: success }, { roster: some })).toEqual([]);
	});
	test("stays unknown for photographs and names, so it is refused", () => {
		const some = roster(["achievement"], { photo: "unknown", name: "unknown" });
		expect(check({ text: plain }, { roster: some })).toHaveLength(1);
		const shown = drafts["beside a picture of pupils"];
		expect(check(shown, { roster: some, options: { purposes: ["photo"] } })).toHaveLength(1);
	});
});

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
		expect(finding?.question).toMatchObject({ id: "which", kind: "people", choices: [] });
		expect(JSON.stringify(finding)).not.toContain("Rose");
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
		const draft = pictured("Fun", { pictureShows: "pupils", pictured: "4B" });
		const found = check(draft, { roster: withConsent("photo", consent), today });
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

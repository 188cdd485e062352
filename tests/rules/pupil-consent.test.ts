import { describe, expect, test } from "vitest";
import type { Consent, Pupil, Purpose, Roster } from "../../rules/domain/pupil";
import type { Example } from "../../rules/engine/example";
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

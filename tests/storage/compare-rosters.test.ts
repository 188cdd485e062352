import { expect, test } from "vitest";
import { exampleRoster } from "../../rules/engine/example-roster";
import { compareRosters } from "../../storage/compare-rosters";

const [amelia, , kasper, nadia, ...others] = exampleRoster.pupils;
if (!amelia || !kasper || !nadia) throw new Error("The example roster has pupils.");
const keys = (pupils: readonly { key: string }[]) => pupils.map(({ key }) => key);

test("the same roster changes nothing", () => {
	expect(compareRosters(exampleRoster.pupils, exampleRoster.pupils)).toEqual({
		joined: [],
		left: [],
		given: [],
		withdrawn: [],
		hidden: [],
		shown: [],
	});
});

test('tells who is newly marked "do not show", newcomers too, and who no longer is', () => {
	const hidden = { ...kasper, doNotShow: true };
	const newcomer = { ...nadia, doNotShow: true };
	const changes = compareRosters(
		[{ ...amelia, doNotShow: true }, kasper],
		[amelia, hidden, newcomer],
	);
	expect(keys(changes.hidden)).toEqual(keys([kasper, nadia]));
	expect(keys(changes.shown)).toEqual(keys([amelia]));
	const gone = compareRosters([{ ...amelia, doNotShow: true }], [{ ...amelia, left: true }]);
	expect([...gone.hidden, ...gone.shown]).toEqual([]);
});

test("tells who joined and who left, by missing or by mark", () => {
	const { joined, left } = compareRosters(
		[amelia, kasper, nadia],
		[amelia, { ...kasper, left: true }, ...others.slice(0, 1)],
	);
	expect(keys(joined)).toEqual(keys(others.slice(0, 1)));
	expect(keys(left)).toEqual(keys([kasper, nadia]));
});

test("tells consents given and withdrawn per purpose; unknown is not given", () => {
	const consent = { ...amelia.consent, photo: "unknown", name: "refused" } as const;
	const changed = { ...amelia, consent };
	const withdrawn = compareRosters([amelia], [changed]).withdrawn;
	expect(withdrawn.map(({ purpose }) => purpose)).toEqual(["photo", "name"]);
	const { given } = compareRosters([changed], [amelia]);
	expect(given.map(({ pupil, purpose }) => [pupil.key, purpose])).toEqual([
		[amelia.key, "photo"],
		[amelia.key, "name"],
	]);
});

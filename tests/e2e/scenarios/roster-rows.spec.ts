import { inventRoster } from "../../bench/invent-roster";
import { rosterCsv } from "../../bench/roster-csv";
import { expect, test } from "../fixtures/test";
import { scrollRoster } from "../support/scroll-roster";

// Two of one name in one class would be joined.
const pupils = [
	...new Map(
		inventRoster(3_000).map((one) => [`${one.forename} ${one.surname} ${one.class}`, one]),
	).values(),
];

test("the rows of a long roster stand in their places, wherever it is scrolled to", async ({
	driver,
	school,
}) => {
	await school.setsUp({ roster: { name: "pupils.csv", text: rosterCsv(pupils) } });
	const places = [0, 400, 401, 1_500, 90, 2_600, pupils.length - 1];
	const seen = await driver.evaluateInExtension(
		"options.html#roster",
		`(${scrollRoster.toString()})(${JSON.stringify(places)})`,
	);
	expect(seen).toEqual(
		places.map((place) => ({
			place,
			surname: expect.stringContaining(pupils[place]?.surname ?? ""),
			isInFrame: true,
			isInPlace: true,
		})),
	);
});

import { describe, expect, test } from "vitest";
import { toRoster } from "../../../storage/roster-import/to-roster";
import { csv, inspect } from "./inspect";

async function photoOf(value: string) {
	const { pupils, decisions } = await inspect(
		csv("Forename,Surname,Photo consent", `Amelia,Thorn,"${value}"`),
	);
	return [pupils[0]?.consent.photo, decisions.length] as const;
}

describe("the words of a consent column", () => {
	test.each([
		"Yes",
		" y ",
		"TRUE",
		"t",
		"1",
		"Given",
		"Granted",
		"Confirmed",
		"Accepted",
		"Consented",
		"Consent given",
		"Allow",
		"Allowed",
		"Ticked",
		"✓",
		"Permission granted",
		"Yes 12/09/2025",
		"Yes (12.09.25)",
		"Granted on 3rd Sept 2025",
		"Yes until 31/08/2027",
		"yes.",
	])("%s is given", async (value) => expect(await photoOf(value)).toEqual(["given", 0]));
	test.each([
		"No",
		"n",
		"FALSE",
		"f",
		"0",
		"Refused",
		"Declined",
		"Denied",
		"Deny",
		"Not Granted",
		"Not given",
		"Withheld",
		"Withdrawn",
		"Consent withdrawn",
		"Revoked",
		"Objected",
		"Opt out",
		"Withdrawn 03/02/2026",
		"No - see letter",
		"No 01/09/2024",
	])("%s is refused", async (value) => expect(await photoOf(value)).toEqual(["refused", 0]));
	test.each([
		"",
		"Not requested",
		"Requested",
		"Pending",
		"Unknown",
		"Not known",
		"N/A",
		"Awaiting",
		"Not recorded",
		"#N/A",
		"-",
		"Expired",
		"Yes until 31/08/2026",
		"Yes (expired 31/08/2026)",
		"Granted, valid to 31/08/26",
	])("%s is unknown", async (value) => expect(await photoOf(value)).toEqual(["unknown", 0]));
	test.each([
		"x",
		"X",
		"website only",
		"Yes – website only",
		"Yes - no name",
		"Yes, but not on Facebook",
		"ask mum",
		"12/09/2025",
		"no restrictions",
		"Y/N",
	])("%s waits for a decision and is unknown until then", async (value) =>
		expect(await photoOf(value)).toEqual(["unknown", 1]),
	);
});

describe("purpose and channel", () => {
	test.each([
		["Yes", "Yes", "given"],
		["Yes", "No", "refused"],
		["No", "Yes", "refused"],
		["Yes", "", "unknown"],
		["", "Yes", "unknown"],
		["", "No", "refused"],
	])("own %j and channel %j count as the stricter: %s", async (photo, channel, expected) => {
		const { pupils, covers } = await inspect(
			csv("Forename,Surname,Photo,Social media", `Amelia,Thorn,${photo},${channel}`),
		);
		expect(pupils[0]?.consent.photo).toBe(expected);
		expect(covers).toEqual(["photo", "name", "work", "achievement"]);
	});

	test("a purpose that no column covers is unknown and not covered", async () => {
		const found = await inspect(csv("Forename,Surname,Photo", "Amelia,Thorn,Yes"));
		expect(found.pupils[0]?.consent).toEqual({
			photo: "given",
			name: "unknown",
			work: "unknown",
			achievement: "unknown",
		});
		expect(toRoster(found, "2026-09-01")).toMatchObject({ date: "2026-09-01", covers: ["photo"] });
	});
});

test("remarks beside a consent are pointed out, not lost", async () => {
	const { warnings } = await inspect(
		csv("Forename,Surname,Photo consent,Consent notes", "Amelia,Thorn,Yes,not on Facebook"),
	);
	expect(warnings).toEqual([
		'"Consent notes" may hold conditions and is not read: look through it.',
	]);
});

describe("who has left, and the neutral flag", () => {
	test.each([
		["Leaving date", "30/09/2026", true],
		["Leaving date", "01/10/2026", false],
		["Date of leaving", "", false],
		["Leaver", "Y", true],
		["On roll", "No", true],
		["On roll", "Yes", false],
		["Enrolment status", "Off roll", true],
	])("%s %j gives left %s", async (heading, value, left) => {
		const { pupils } = await inspect(csv(`Forename,Surname,${heading}`, `Amelia,Thorn,${value}`));
		expect(pupils[0]?.left).toBe(left);
	});

	test.each([
		["Do not show", "Y", true],
		["Court order", "see head", true],
		["Photo restrictions", "No", false],
		["Publicity restriction", "", false],
		["Dietary restrictions", "nuts", false],
	])("%s %j gives doNotShow %s", async (heading, value, flagged) => {
		const { pupils } = await inspect(csv(`Forename,Surname,${heading}`, `Amelia,Thorn,${value}`));
		expect(pupils[0]?.doNotShow).toBe(flagged);
	});
});

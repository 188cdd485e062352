import { expect, test } from "vitest";
import { mergeList } from "../../storage/merge-list";
import { changeNeverPupils } from "../../storage/never-pupils";
import { loadSettings, saveSettings } from "../../storage/settings";
import { changeStaff, loadStaff, replaceStaff } from "../../storage/staff";
import { openTestDatabase } from "./open-test-database";

const merged = (stored: string[], was: string[], now: string[]) =>
	mergeList(stored, { was, now }, (one) => one);

test("what two people add to one list is both on it", () => {
	expect(merged(["a", "b", "c"], ["a", "b"], ["a", "b", "d"])).toEqual(["a", "b", "d", "c"]);
});

test("what either takes away is gone, and nothing comes twice", () => {
	expect(merged(["b", "c"], ["a", "b", "c"], ["a", "b"])).toEqual(["b"]);
	expect(merged(["a", "c"], ["a"], ["a", "c"])).toEqual(["a", "c"]);
	expect(merged(["a"], ["a"], ["b", "a", "b", "a"])).toEqual(["b", "a"]);
});

test("two tabs change staff and words that are no names from the same sight; neither loses", async () => {
	const database = openTestDatabase();
	const [one, two, three] = ["Blythe", "Hartwell", "Quill"].map((surname) => ({
		title: "Miss",
		forename: "",
		surname,
	}));
	if (!one || !two || !three) throw new Error("Three are given.");
	await replaceStaff(database, [one]);
	await changeStaff(database, { was: [one], now: [one, two] });
	await changeStaff(database, { was: [one], now: [three] });
	expect(await loadStaff(database)).toEqual({ status: "found", value: [three, two] });
	await saveSettings(database, { neverPupils: ["Matilda"] });
	await Promise.all([
		changeNeverPupils(database, { was: ["Matilda"], now: ["Matilda", "Rose Class"] }),
		changeNeverPupils(database, { was: ["Matilda"], now: ["Matilda", "Lola"] }),
		saveSettings(database, { askInitials: true }),
	]);
	const { neverPupils, askInitials } = await loadSettings(database);
	expect(new Set(neverPupils)).toEqual(new Set(["Matilda", "Rose Class", "Lola"]));
	expect(askInitials).toBe(true);
});

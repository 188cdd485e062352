import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { managedValues, readManaged } from "../../storage/managed";

const root = new URL("../../", import.meta.url);
const publisher = "B".repeat(87);
const names = Object.keys(managedValues.shape);

/** A sample with its placeholders filled in as its reader will. */
function sample(file: string): string {
	return readFileSync(new URL(`docs/deploy/${file}`, root), "utf8")
		.replaceAll("AGE-SECRET-KEY-1PUT-YOUR-OWN-KEY-HERE", "AGE-SECRET-KEY-1QQQ")
		.replaceAll("PUT-THE-PUBLISHER-HERE", publisher);
}
type Values = Record<string, Record<string, unknown>>;

test("the published schema has the same values and bounds as what is read", () => {
	const published = JSON.parse(
		readFileSync(new URL("public/managed-schema.json", root), "utf8"),
	) as { properties: Record<string, { type: string; minimum?: number; maximum?: number }> };
	const ours = z.toJSONSchema(managedValues) as typeof published;
	expect(Object.keys(published.properties).toSorted()).toEqual(names.toSorted());
	for (const [name, { type, minimum, maximum }] of Object.entries(published.properties)) {
		expect([name, { type, minimum, maximum }]).toEqual([
			name,
			{
				type: ours.properties[name]?.type,
				minimum: ours.properties[name]?.minimum,
				maximum: ours.properties[name]?.maximum,
			},
		]);
	}
});

test.each<[string, (text: string) => Record<string, unknown>]>([
	[
		"chromium-policy.json",
		(text) =>
			Object.values(
				(JSON.parse(text) as { "3rdparty": { extensions: Values } })["3rdparty"].extensions,
			)[0] ?? {},
	],
	[
		"firefox-policies.json",
		(text) =>
			(JSON.parse(text) as { policies: { "3rdparty": { Extensions: Values } } }).policies[
				"3rdparty"
			].Extensions["chalkline@chalkline.example"] ?? {},
	],
	[
		"google-admin.json",
		(text) =>
			Object.fromEntries(
				Object.entries(JSON.parse(text) as Record<string, { Value: unknown }>).map(
					([name, { Value }]) => [name, Value],
				),
			),
	],
])("every value of the sample %s is usable", (file, valuesIn) => {
	const reading = readManaged(valuesIn(sample(file)));
	expect(reading.unusable).toEqual([]);
	expect(Object.keys(reading.values).length).toBeGreaterThan(7);
});

test.each(["chrome-edge.reg", "intune.ps1", "macos.mobileconfig"])(
	"the sample %s names values that there are",
	(file) => {
		const named =
			sample(file).match(/\b(setup|hold|lock|ask|allowed|retention|refresh)[A-Z]\w+/g) ?? [];
		expect(named.length).toBeGreaterThan(7);
		expect(named.filter((name) => !names.includes(name))).toEqual([]);
	},
);

test("a wrong value is named and does not take the others along", () => {
	const given = {
		refreshMinutes: 1,
		setupAddress: "http://plain.example/",
		retentionDays: 30,
		x: 1,
		__proto__: {},
	};
	expect(readManaged(given)).toEqual({
		values: { retentionDays: 30 },
		unusable: ["refreshMinutes", "setupAddress", "x"],
	});
});

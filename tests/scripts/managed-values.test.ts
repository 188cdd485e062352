import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { managedValues, readManaged } from "../../storage/managed";
import { readPropertyList, readRegistry, readTables } from "./read-samples";

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

const published = JSON.parse(readFileSync(new URL("public/managed-schema.json", root), "utf8")) as {
	properties: Record<string, { type: string; minimum?: number; maximum?: number }>;
};

test("the published schema has the same values and bounds as what is read", () => {
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

const id = "ifnmmihanfgagicaidnoogdoakkkbgfk";
const policies = (vendor: string) => `Software\\Policies\\${vendor}`;
const json = (text: string) => JSON.parse(text) as Record<string, Record<string, Values>>;

interface Sample {
	readonly values: Readonly<Record<string, unknown>>;
	/** How the browser is told to install, in the sample's own words. */
	readonly installs: unknown;
}

const forced = {
	installation_mode: "force_installed",
	update_url: "https://clients2.google.com/service/update2/crx",
};
const forcedInEdge = {
	...forced,
	update_url: "https://edge.microsoft.com/extensionwebstorebase/v1/crx",
};

function inRegistry(text: string, vendor: string): Sample {
	const keys = readRegistry(text);
	const policy = `${policies(vendor)}\\3rdparty\\extensions\\${id}\\policy`;
	const allowedAccounts = Object.values(keys.get(`${policy}\\allowedAccounts`) ?? {});
	return {
		values: { ...fromNumbers(keys.get(policy) ?? {}), allowedAccounts },
		installs: keys.get(`${policies(vendor)}\\ExtensionSettings\\${id}`),
	};
}

/** Windows knows no yes and no; the browser reads 1 and 0 by the published schema. */
function fromNumbers(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const isBoolean = (name: string) => published.properties[name]?.type === "boolean";
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => [name, isBoolean(name) ? value === 1 : value]),
	);
}

function inPropertyList(text: string): Sample {
	const list = readPropertyList(text) as { PayloadContent: Values[string][] };
	const [install, { PayloadType, ...values } = {}] = list.PayloadContent;
	expect(PayloadType).toBe(`com.google.Chrome.extensions.${id}`);
	const own = Object.entries(values).filter(([name]) => !name.startsWith("Payload"));
	return {
		values: Object.fromEntries(own),
		installs: (install?.["ExtensionInstallForcelist"] as string[])[0]?.split(";"),
	};
}

test.each<[string, (text: string) => Sample, unknown]>([
	[
		"chromium-policy.json",
		(text) => ({
			values: json(text)["3rdparty"]?.["extensions"]?.[id] ?? {},
			installs: json(text)["ExtensionSettings"]?.[id],
		}),
		forced,
	],
	[
		"firefox-policies.json",
		(text) => {
			const { policies } = JSON.parse(text) as { policies: Record<string, Record<string, Values>> };
			const firefoxId = "chalkline@chalkline.example";
			return {
				values: policies["3rdparty"]?.["Extensions"]?.[firefoxId] ?? {},
				installs: policies["ExtensionSettings"]?.[firefoxId]?.["installation_mode"],
			};
		},
		"force_installed",
	],
	[
		"google-admin.json",
		(text) => {
			const entries = Object.entries(JSON.parse(text) as Record<string, { Value: unknown }>);
			const values = Object.fromEntries(entries.map(([name, { Value }]) => [name, Value]));
			// There the installation is a click in the console.
			return { values, installs: null };
		},
		null,
	],
	["chrome-edge.reg", (text) => inRegistry(text, "Google\\Chrome"), forced],
	["chrome-edge.reg", (text) => inRegistry(text, "Microsoft\\Edge"), forcedInEdge],
	["macos.mobileconfig", inPropertyList, [id, forced.update_url]],
	[
		"intune.ps1",
		(text) => ({
			values: {
				...fromNumbers(readTables(text, ["texts", "numbers"])),
				allowedAccounts: [/allowedAccounts" -Name "1" -Value "([^"]+)"/.exec(text)?.[1]],
			},
			installs: /-Name installation_mode -Value (\w+)/.exec(text)?.[1],
		}),
		"force_installed",
	],
])("the sample %s installs by force and sets every value there is", (file, read, installs) => {
	const found = read(sample(file));
	const reading = readManaged(found.values);
	expect(reading.unusable).toEqual([]);
	// A key or a passphrase opens the file, not both.
	const wanted = names.filter((name) => name !== "setupPassphrase");
	expect(Object.keys(reading.values).toSorted()).toEqual(wanted.toSorted());
	expect(found.installs).toEqual(installs);
});

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

import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const sources = ["rules", "storage", "components", "entrypoints"];

/** Types leave no trace in what ships, so only imports of values count. */
const forbidden: IForbiddenRuleType[] = [
	{
		name: "content scripts never reach storage, not even through others",
		from: { path: "^entrypoints/[^/]+\\.content/" },
		to: { path: "^storage/|node_modules/dexie", reachable: true },
	},
	{
		name: "content scripts never reach the protocol's schemas",
		from: { path: "^entrypoints/[^/]+\\.content/" },
		to: {
			path: "^entrypoints/background/(protocol|describe-composer|decision)|node_modules/zod",
			reachable: true,
		},
	},
	{
		name: "rules import rules and the libraries they reason with",
		from: { path: "^rules/" },
		to: { pathNot: "^rules/|node_modules/(zod|twitter-text|libphonenumber-js|obscenity)/" },
	},
	{
		name: "storage imports rules, zod, Dexie and what reads roster and set-up files",
		from: { path: "^storage/" },
		to: {
			pathNot:
				"^(storage|rules)/|node_modules/(zod|dexie|papaparse|read-excel-file|fflate|age-encryption)/",
		},
	},
	{
		name: "components know neither entrypoints, the disk nor the browser's extension interface",
		from: { path: "^components/" },
		to: {
			path: "^(entrypoints|storage)/|node_modules/(dexie|wxt|@wxt-dev|webextension-polyfill)/",
		},
	},
	{ name: "nothing imports in a circle", from: {}, to: { circular: true } },
	{ name: "every import leads somewhere", from: {}, to: { couldNotResolve: true } },
];

test("imports run one way: rules, then storage and components, then entrypoints", async () => {
	const result = await cruise(sources, {
		baseDir: root,
		validate: true,
		ruleSet: { forbidden },
		doNotFollow: { path: "node_modules" },
		tsPreCompilationDeps: false,
		enhancedResolveOptions: {
			extensions: [".ts", ".tsx", ".js", ".css", ".svg"],
			exportsFields: ["exports"],
			conditionNames: ["import", "browser", "default"],
		},
	});
	const { summary } = result.output as ICruiseResult;
	expect(summary.totalCruised).toBeGreaterThan(50);
	expect(
		summary.violations.map(({ rule, from, to, via }) =>
			[rule.name, from, ...(via ?? []).map(({ name }) => name), to].join(" → "),
		),
	).toEqual([]);
}, 300_000);

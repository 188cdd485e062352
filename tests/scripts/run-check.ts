import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { buildWorkbook } from "./roster-import/build-workbook";

export const script = fileURLToPath(new URL("../../scripts/check.mjs", import.meta.url));
/** The folder with the files below, once the tests run. */
export const place = { folder: "" };

interface Run {
	readonly code: number;
	readonly lines: readonly Record<string, unknown>[];
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the command as a person does, in the folder of the files below. */
export function check(args: readonly string[], input = ""): Promise<Run> {
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			[script, ...args],
			{ cwd: place.folder },
			(error, stdout, stderr) => {
				const lines = stdout.split("\n").filter(Boolean);
				const code = typeof error?.code === "number" ? error.code : 0;
				resolve({
					code,
					stdout,
					stderr,
					lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
				});
			},
		);
		child.stdin?.end(input);
	});
}

/** A draft as one line of input. */
export const line = (draft: unknown) => `${JSON.stringify(draft)}\n`;

const policy = {
	format: 1,
	id: "fairmead",
	title: "Fairmead",
	school: { name: "Fairmead", accounts: [{ handle: "@FairmeadSch", endings: ["", "Y1"] }] },
	clauses: [
		{
			id: "tags",
			heading: "Tags",
			summary: "Every post carries #Fairmead.",
			enforcedBy: [
				{
					by: "rule",
					rule: "required-hashtags",
					severity: "error",
					options: { hashtags: ["#Fairmead"] },
				},
			],
		},
	],
};

/** Writes the policies, lists and mappings that the tests name. */
export function useFiles(): void {
	beforeAll(async () => {
		place.folder = await mkdtemp(join(tmpdir(), "check-"));
		const files = {
			"policy.json": `\uFEFF${JSON.stringify(policy)}`,
			"broken.json": JSON.stringify({
				...policy,
				clauses: [{ ...policy.clauses[0], heading: "" }],
			}),
			"roster.csv":
				"Forename,Surname,Class,Photo,Name\nAmelia,Thorn,4B,Yes,No\nJoe,Vane,4B,x,Yes\n=1,Pell,4B,Yes,Yes\n",
			"names.csv": "Forename,Surname,Class,Name consent\nAmelia,Thorn,4B,Yes\n",
			"staff.csv": "Staff\nMrs H Smith\n",
			"pdf.csv": "%PDF-1.4",
			"mapping.json": JSON.stringify({
				format: 1,
				tables: [
					{
						headings: ["Forename", "Surname", "Class", "Photo", "Name"],
						roles: [
							{ of: "Forename", is: "forename" },
							{ of: "Surname", is: "surname" },
							{ of: "Photo", is: "consent:photo" },
							{ of: "Name", is: "consent:name" },
						],
						values: [{ heading: "Photo", value: "x", means: "refused" }],
					},
				],
			}),
		};
		for (const [name, text] of Object.entries(files))
			await writeFile(join(place.folder, name), text);
		await writeFile(
			join(place.folder, "roster.xlsx"),
			buildWorkbook([
				{
					name: "A",
					rows: [
						["Name", "Photo"],
						["Thorn, Amelia", "No"],
					],
				},
			]),
		);
	});
	afterAll(() => rm(place.folder, { recursive: true }));
}

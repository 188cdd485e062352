import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { check, line, place, script, useFiles } from "./run-check";

useFiles();

describe("the check command", { timeout: 60_000 }, () => {
	test("answers every line in order, one for one, and nothing else on standard output", async () => {
		const input = [
			line({ id: "a", text: "Lovely day" }),
			"no draft\n",
			"\r\n",
			line({
				id: "b",
				text: "Sep\u2028arated #Fairmead",
				more: 1,
				media: [{ kind: "photo", altText: null, url: "x" }],
				poll: null,
				parts: null,
				answers: { pictureShows: null, other: 1 },
			}),
			line({ text: "no id" }),
			line({ id: 3, account: "@other", text: "x" }),
			line({ id: 4, kind: "follow", target: "@somebody" }),
			line({ id: 5, kind: "follow" }),
			line({ id: 6, parts: [{ text: "one #Fairmead" }, { text: "two" }] }),
			JSON.stringify({ id: "last", text: "#fairmead" }),
		].join("");
		const { code, lines } = await check(
			["--policy", "policy.json", "--today", "2026-10-01"],
			input,
		);
		expect(code).toBe(0);
		expect(
			lines.map(({ id, status, reason }) =>
				[id, status, reason].filter((one) => one !== undefined),
			),
		).toEqual([
			["a", "checked"],
			[null, "invalid", "line 2: not JSON"],
			[null, "invalid", "line 3: the line is empty"],
			["b", "checked"],
			[null, "invalid", "line 5: id is missing"],
			[3, "not-a-school-account"],
			[4, "checked"],
			[null, "invalid", "line 8: target or text is missing"],
			[6, "checked"],
			["last", "checked"],
		]);
	});

	test("prints a finding with exactly the keys that are promised", async () => {
		const { lines } = await check(
			["--policy", "policy.json"],
			line({ id: "a", text: "Lovely day" }),
		);
		expect(lines).toEqual([
			{
				id: "a",
				status: "checked",
				findings: [
					{
						ruleId: "required-hashtags",
						severity: "error",
						clauseId: "tags",
						part: 0,
						field: "post",
						index: 0,
						range: null,
						message: expect.stringContaining("#Fairmead") as string,
						suggestions: [
							{
								title: expect.any(String) as string,
								edits: [{ start: 10, end: 10, text: " #Fairmead" }],
							},
						],
						question: null,
					},
				],
			},
		]);
	});

	test("answers while more lines come in", async () => {
		const child = spawn(process.execPath, [script, "--policy", "policy.json"], {
			cwd: place.folder,
		});
		const first = new Promise<string>((resolve) =>
			child.stdout.once("data", (data: Buffer) => resolve(data.toString())),
		);
		child.stdin.write(line({ id: "early", text: "#Fairmead" }));
		expect(JSON.parse(await first)).toEqual({ id: "early", status: "checked", findings: [] });
		child.stdin.end();
	});

	test.each([
		[["--roster", "roster.csv"], "--policy is missing"],
		[["--policy", "nowhere"], "nowhere: no such file"],
		[["--policy", "roster.csv"], "roster.csv: this is not JSON"],
		[["--policy", "broken.json"], "clauses[0].heading"],
		[["--policy", "policy.json", "--roster", "pdf.csv"], "pdf.csv cannot be used: This is a PDF"],
		[["--policy", "policy.json", "--roster", "missing.csv"], "missing.csv: no such file"],
		[["--policy", "policy.json", "--staff", "pdf.csv"], "staff file pdf.csv cannot be used"],
		[
			["--policy", "policy.json", "--roster", "roster.csv", "--mapping", "policy.json"],
			"policy.json: ",
		],
		[["--policy", "policy.json", "--today", "01/10/2026"], "no date YYYY-MM-DD"],
		[["--policy", "policy.json", "--nonsense"], "--nonsense"],
		[["--policy", "policy.json", "stray"], '"stray" belongs to no option'],
	])("ends with status 2 and says why: %j", async (args, reason) => {
		const { code, stdout, stderr } = await check(args, line({ id: "a", text: "x" }));
		expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
		expect(stderr).toContain(reason);
	});
});

import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { type CheckSetup, checkDraft } from "../rules/engine/check-draft";
import { readDraft } from "../rules/engine/read-draft";
import { createGrammarReader, type ReadGrammar } from "./check-grammar";
import { printFinding } from "./print-finding";
import { readLines } from "./read-lines";

/** Answers every line in order while more come in: one JSON line out for each line in. */
export async function checkLines(input: Readable, output: Writable, setup: CheckSetup) {
	const readGrammar = createGrammarReader(setup.compiled);
	let number = 0;
	for await (const line of readLines(input)) {
		number += 1;
		const answer = await answerLine(line, number, setup, readGrammar);
		if (!output.write(`${JSON.stringify(answer)}\n`)) {
			await once(output, "drain");
		}
	}
}

async function answerLine(
	line: string,
	number: number,
	setup: CheckSetup,
	readGrammar: ReadGrammar,
): Promise<object> {
	const [account] = setup.compiled.policy.school.accounts;
	const usual = account ? account.handle + (account.endings[0] ?? "") : "";
	const reading = readLine(line, usual);
	if (!reading.ok) {
		return { id: null, status: "invalid", reason: `line ${number}: ${reading.reason}` };
	}
	const { id, draft } = reading;
	try {
		const lintsIn = await readGrammar(draft);
		const result = checkDraft(draft, { ...setup, lintsIn });
		if (result.status !== "checked") return { id, status: result.status };
		return { id, status: result.status, findings: result.findings.map(printFinding) };
	} catch (error) {
		// A broken rule must not end a run of a thousand posts; the post counts as unchecked.
		process.stderr.write(
			`line ${number}: ${error instanceof Error ? error.name : "Error"} in a rule\n`,
		);
		return { id, status: "unchecked", reason: "rule-failed" };
	}
}

function readLine(line: string, usualAccount: string) {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return { ok: false as const, reason: line.trim() === "" ? "the line is empty" : "not JSON" };
	}
	const reading = readDraft(value, usualAccount);
	if (reading.ok && reading.id === null) return { ok: false as const, reason: "id is missing" };
	return reading;
}

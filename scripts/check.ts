// Reads drafts as JSON Lines on standard input and prints one JSON line for each, in order.

import { checkLines } from "./check-lines";
import { readOptions } from "./check-options";
import { loadSetup } from "./check-setup";
import { UnusableInput } from "./unusable-input";

try {
	const options = readOptions(process.argv.slice(2));
	if (options.mode === "inspect") {
		const { inspectFiles } = await import("./check-inspect");
		const inspection = await inspectFiles(options);
		process.stdout.write(`${JSON.stringify(inspection)}\n`);
		if (inspection.outcome === "refused") process.exitCode = 2;
	} else {
		const setup = await loadSetup(options);
		await checkLines(process.stdin, process.stdout, setup);
	}
} catch (error) {
	if (!(error instanceof UnusableInput)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 2;
}

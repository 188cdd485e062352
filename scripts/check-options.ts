import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { UnusableInput } from "./unusable-input";

export interface CheckOptions {
	readonly mode: "check";
	/** A preset's id or a file's path as given. */
	readonly policy: string;
	readonly rosters: readonly string[];
	readonly staff: string | null;
	readonly today: string;
	readonly rosterDate: string;
	readonly mapping: string | null;
}
export interface InspectOptions {
	readonly mode: "inspect";
	readonly files: readonly string[];
	readonly today: string;
	readonly mapping: string | null;
}

const usage = `npm run --silent check -- --policy <preset id | file.json> [--roster FILE]… [--staff FILE]
    [--today YYYY-MM-DD] [--roster-date YYYY-MM-DD] [--mapping FILE]   < drafts.jsonl
npm run --silent check -- --inspect-roster FILE… [--today YYYY-MM-DD] [--mapping FILE]`;

const isoDate = z.iso.date();

/** Reads the command line; what cannot be understood is an `UnusableInput` that shows the usage. */
export function readOptions(argv: readonly string[]): CheckOptions | InspectOptions {
	const { values, positionals } = parse(argv);
	const today = dateOf("today", values.today) ?? new Date().toISOString().slice(0, 10);
	const mapping = values.mapping ?? null;
	if (values["inspect-roster"]) {
		return {
			mode: "inspect",
			files: [...values["inspect-roster"], ...positionals],
			today,
			mapping,
		};
	}
	const [stray] = positionals;
	if (stray !== undefined) throw misuse(`"${stray}" belongs to no option`);
	if (values.policy === undefined) throw misuse("--policy is missing");
	return {
		mode: "check",
		policy: values.policy,
		rosters: values.roster ?? [],
		staff: values.staff ?? null,
		today,
		rosterDate: dateOf("roster-date", values["roster-date"]) ?? today,
		mapping,
	};
}

function parse(argv: readonly string[]) {
	try {
		return parseArgs({
			args: [...argv],
			allowPositionals: true,
			options: {
				policy: { type: "string" },
				roster: { type: "string", multiple: true },
				staff: { type: "string" },
				today: { type: "string" },
				"roster-date": { type: "string" },
				mapping: { type: "string" },
				"inspect-roster": { type: "string", multiple: true },
			},
		});
	} catch (error) {
		throw misuse(error instanceof Error ? error.message : String(error));
	}
}

function dateOf(option: string, given: string | undefined): string | null {
	if (given === undefined) return null;
	if (!isoDate.safeParse(given).success) throw misuse(`--${option} ${given} is no date YYYY-MM-DD`);
	return given;
}

function misuse(what: string): UnusableInput {
	return new UnusableInput(`${what}\n\n${usage}`);
}

/** A path as the caller means it: npm changes the folder before it runs a script. */
export function resolvePath(given: string): string {
	const { INIT_CWD, npm_lifecycle_event: script } = process.env;
	return resolve(script === "check" && INIT_CWD ? INIT_CWD : process.cwd(), given);
}

import { z } from "zod";
import { compilePolicy } from "../../rules/engine/compile-policy";
import { policyOf } from "../policy";
import {
	type Opened,
	type SetupFault,
	type SetupFile,
	type SetupSchool,
	setupHeader,
	setupSchool,
	setupSignature,
	setupVersion,
} from "./setup-file";
import { isSignedBy } from "./signing";

/** Enough of a header to tell a newer file from one that is none. */
const anyHeader = z.object({ chalkline: z.literal("set-up"), version: z.int() });

const lineFeed = 10;

/** Reads the unpacked lines of a set-up file and proves its signature. Never throws, never quotes. */
export async function readSetup(bytes: Uint8Array<ArrayBuffer>): Promise<Opened<SetupFile>> {
	const lines = linesOf(bytes);
	const [first, ...rest] = lines;
	const last = rest.pop();
	const start = anyHeader.safeParse(first?.json());
	if (!start.success || !last) return fail("no-setup");
	if (start.data.version !== setupVersion) return fail("other-version");
	const header = setupHeader.safeParse(first?.json());
	const signature = setupSignature.safeParse(last.json());
	if (!header.success || !signature.success) return fail("damaged");
	const signed = bytes.subarray(0, last.start);
	const isGenuine = await isSignedBy(header.data.publisher, signed, signature.data.signature);
	if (!isGenuine) return fail("forged");
	if (rest.length !== header.data.schools) return fail("damaged");
	const schools: SetupSchool[] = [];
	for (const line of rest) {
		const school = setupSchool.safeParse(line.json());
		if (!school.success) return fail("damaged");
		schools.push(school.data);
	}
	const areUsable = schools.every((school) => canBeKept(school));
	return areUsable
		? { ok: true, value: { header: header.data, schools } }
		: fail("unusable-policy");
}

/** A preset or a rule may be younger than this laptop's version of Chalkline. */
function canBeKept({ policy }: SetupSchool): boolean {
	const written = policyOf(policy);
	return written !== null && compilePolicy(written).ok;
}

interface Line {
	readonly start: number;
	/** The line's value; undefined when it is no JSON. */
	json(): unknown;
}

function linesOf(bytes: Uint8Array): Line[] {
	const lines: Line[] = [];
	for (let start = 0; start < bytes.length; ) {
		const found = bytes.indexOf(lineFeed, start);
		const end = found < 0 ? bytes.length : found;
		const at = start;
		lines.push({ start: at, json: () => parseJson(bytes.subarray(at, end)) });
		start = end + 1;
	}
	return lines;
}

function parseJson(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}

function fail(fault: SetupFault): Opened<never> {
	return { ok: false, fault };
}

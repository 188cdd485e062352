import { z } from "zod";
import { duty } from "./duty";
import { school } from "./school";
import { severity } from "./severity";

/** How one clause is kept: by a rule while writing, by a duty, by people who read it, or not at all, as it asks nothing. */
export const enforcement = z.discriminatedUnion("by", [
	z.strictObject({
		by: z.literal("rule"),
		rule: z.string(),
		severity,
		/** The rule's cases that this clause speaks about; without it, all that no other clause claims. */
		cases: z.array(z.string()).min(1).optional(),
		/** A part of the rule's options; the parts of all clauses are joined. */
		options: z.record(z.string(), z.unknown()).default({}),
	}),
	z.strictObject({ by: z.literal("duty"), duty }),
	z.strictObject({
		by: z.literal("reading"),
		/** Rules that see a part of what is asked, though no finding cites this clause. */
		seenBy: z.array(z.string()).min(1).optional(),
	}),
	/** The document allows something: a rule that is named stays off, and is not recommended either. */
	z.strictObject({ by: z.literal("permission"), rule: z.string().optional() }),
	/** The document explains or states an aim: there is nothing to keep. */
	z.strictObject({ by: z.literal("explanation") }),
]);
export type Enforcement = Readonly<z.infer<typeof enforcement>>;

/** True when something keeps a clause that can be switched off. */
export function isKept({ by }: Enforcement): boolean {
	return by === "rule" || by === "duty";
}

export const clause = z.strictObject({
	id: z
		.string()
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "this must be lower-case words joined by hyphens"),
	/** The heading under which the school's document has it. */
	heading: z.string().min(1),
	/** What is asked, in plain words. */
	summary: z.string().min(1),
	/** `document`: the school's own words ask it. `product`: Chalkline needs it to be honest (a roster's age). */
	origin: z.enum(["document", "product"]).default("document"),
	/** Switched off by the school: what it would say is not said, and its duties are not asked. */
	isOff: z.boolean().default(false),
	enforcedBy: z.array(enforcement).min(1),
});
export type Clause = Readonly<z.infer<typeof clause>>;

/** Something in the document that has gone stale: told to the administrator once, never to teachers. */
export const note = z.strictObject({
	id: z.string(),
	heading: z.string(),
	text: z.string().min(1),
});

/** A school's policy: what its document asks, clause by clause, and how each clause is kept. */
export const policy = z.strictObject({
	format: z.literal(1),
	id: z
		.string()
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "this must be lower-case words joined by hyphens"),
	title: z.string().min(1),
	school,
	/** A roster older than this many days turns name and picture checks into questions. */
	rosterMaxAgeDays: z.int().positive().default(120),
	clauses: z.array(clause).min(1),
	notes: z.array(note).default([]),
});
export type Policy = Readonly<z.infer<typeof policy>>;
/** A policy as written in a preset or a file: defaults may be left out. */
export type PolicyInput = z.input<typeof policy>;

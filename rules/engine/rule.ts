import type { z } from "zod";
import type { DraftKind } from "../domain/post-draft";
import type { Severity } from "../domain/severity";
import type { CheckContext } from "./check-context";
import type { Example, FlaggedExample } from "./example";
import type { Need } from "./needs";
import type { Report } from "./problem";

/** What is wrong, and what to do: one short, kind sentence each; `{name}` is filled from the problem's data. */
export interface Message {
	readonly what: string;
	readonly todo: string;
}

/** What a rule says of itself. */
export interface RuleHead {
	/** The file's name, and the name in policies. Never changes. */
	readonly id: string;
	readonly summary: string;
	readonly rationale: string;
	readonly references: readonly { readonly title: string; readonly url?: string }[];
	/** Kinds of draft the rule looks at; posts, replies and quotes unless it says otherwise. */
	readonly appliesTo?: readonly DraftKind[];
	/**
	 * How the rule is shown texts: in plain letters unless it says otherwise, or as they are written,
	 * for a rule about what X itself counts and links.
	 */
	readonly reads?: "plain" | "written";
	/** Rules about the same words, of which only the graver finding is shown; of two alike theirs. */
	readonly givesWayTo?: readonly string[];
	/** What an administrator is offered when the policy is silent. */
	readonly recommended: {
		readonly severity: Severity;
		readonly options?: Readonly<Record<string, unknown>>;
		/** Where it is no advice for everybody: the wish that a school must have for it, to go on "Only if". */
		readonly onlyIf?: string;
	};
	readonly examples: {
		/** Options for all examples that bring none of their own. */
		readonly options?: Readonly<Record<string, unknown>>;
		readonly pass: readonly Example[];
		readonly flag: readonly FlaggedExample[];
	};
}

/** A rule whose options have been parsed: it only needs a draft, and one that holds some of its needs. */
export interface PreparedRule {
	readonly needs: readonly Need[];
	readonly check: PreparedCheck;
}
export type PreparedCheck = (context: Omit<CheckContext<never>, "options">, report: Report) => void;

/** A rule as the engine, the docs and the settings form see it: its options' type is sealed inside `prepare`. */
export interface Rule extends RuleHead {
	readonly appliesTo: readonly DraftKind[];
	readonly reads: "plain" | "written";
	readonly givesWayTo: readonly string[];
	readonly cases: Readonly<Record<string, string>>;
	readonly options: z.ZodObject;
	readonly messages: Readonly<Record<string, Message>>;
	/** What such options settle, in words; nothing for options that cannot be used. */
	sayOptions(options: unknown, cases: readonly string[] | null): readonly string[];
	/** Parses options; on a fault gives zod's error instead of a check. */
	prepare(
		options: unknown,
	): ({ readonly ok: true } & PreparedRule) | { readonly ok: false; readonly error: z.ZodError };
}

import { z } from "zod";
import type { CheckContext } from "./check-context";
import type { Contradiction } from "./contradiction";
import type { Need } from "./needs";
import type { Report } from "./problem";
import type { Message, Rule, RuleHead } from "./rule";
import { sayFault } from "./say-fault";

export interface RuleDefinition<
	Schema extends z.ZodObject,
	MessageId extends string,
	Case extends string,
> extends RuleHead {
	/** Cases that clauses may tell apart, each with a plain-word meaning. */
	readonly cases?: Readonly<Record<Case, string>>;
	/** Every option has a description, and a default unless only the school can set it: the settings form and the docs come from it. */
	readonly options: Schema;
	readonly messages: Readonly<Record<MessageId, Message>>;
	/** A draft that holds none of these is no matter for the rule: it is not asked. Of none, all are. */
	needs?(options: z.output<Schema>): readonly Need[];
	/** What is wrong with options of which each can be used alone. */
	contradictions?(options: z.output<Schema>): readonly Contradiction[];
	/** What the options settle, in whole sentences for a head; with `cases`, for these alone. */
	sayOptions?(options: z.output<Schema>, cases: readonly string[] | null): readonly string[];
	readonly check: (
		context: CheckContext<z.output<Schema>>,
		report: Report<NoInfer<MessageId>, NoInfer<Case>>,
	) => void;
}

/** Makes a rule out of its definition; the only way to write one. */
export function defineRule<
	Schema extends z.ZodObject,
	const MessageId extends string,
	const Case extends string = never,
>(definition: RuleDefinition<Schema, MessageId, Case>): Rule {
	// Field by field, here and for the context: what is read of objects that are made alike is found
	// at once, and a spread costs as much as a simple rule.
	return {
		id: definition.id,
		summary: definition.summary,
		rationale: definition.rationale,
		references: definition.references,
		appliesTo: definition.appliesTo ?? ["post", "reply", "quote"],
		reads: definition.reads ?? "plain",
		givesWayTo: definition.givesWayTo ?? [],
		recommended: definition.recommended,
		examples: definition.examples,
		cases: definition.cases ?? {},
		options: definition.options,
		messages: definition.messages,
		sayOptions(given, cases) {
			const parsed = definition.options.safeParse(given);
			return parsed.success ? (definition.sayOptions?.(parsed.data, cases) ?? []) : [];
		},
		prepare: (given) => prepare(definition, given),
	};
}

function prepare<Schema extends z.ZodObject, MessageId extends string, Case extends string>(
	definition: RuleDefinition<Schema, MessageId, Case>,
	given: unknown,
): ReturnType<Rule["prepare"]> {
	const parsed = definition.options.safeParse(given, { error: sayFault });
	if (!parsed.success) return { ok: false, error: parsed.error };
	const options = parsed.data;
	const clashes = definition.contradictions?.(options) ?? [];
	if (clashes.length > 0) return { ok: false, error: errorOf(clashes) };
	const { check } = definition;
	return {
		ok: true,
		needs: definition.needs?.(options) ?? [],
		check: ({ draft, people, school, today, isRosterStale, lintsIn }, report) =>
			check({ draft, options, people, school, today, isRosterStale, lintsIn }, report),
	};
}

function errorOf(clashes: readonly Contradiction[]): z.ZodError {
	return new z.ZodError(
		clashes.map(({ path, reason }) => ({
			code: "custom",
			path: [...path],
			message: reason,
			input: undefined,
		})),
	);
}

import { z } from "zod";
import type { AnswerId } from "../domain/answers";
import type { Field } from "../domain/field";
import type { Question, Suggestion } from "../domain/finding";
import type { GrammarKind, LintsIn } from "../domain/grammar-lint";
import type { People } from "../domain/people";
import type { DraftKind, PostDraft } from "../domain/post-draft";
import type { School } from "../domain/school";
import type { Severity } from "../domain/severity";
import type { TextRange } from "../domain/text-range";
import type { Contradiction } from "./contradiction";
import type { Need } from "./needs";
import { sayFault } from "./say-fault";

/** What is wrong, and what to do: one short, kind sentence each; `{name}` is filled from the problem's data. */
export interface Message {
	readonly what: string;
	readonly todo: string;
}

/** What a rule reports. The engine stamps clause and severity, fills the words, sorts, removes doubles. */
export interface Problem<MessageId extends string = string, Case extends string = string> {
	readonly messageId: MessageId;
	/** Which of the rule's cases this is: clauses may treat them differently. */
	readonly case?: Case;
	/** Where: a field and a range in it; without them the problem is about the post as a whole. */
	readonly field?: Field;
	readonly range?: TextRange;
	readonly data?: Readonly<Record<string, string>>;
	readonly suggestions?: readonly Suggestion[];
	readonly question?: Question | undefined;
	/** A ceiling for evidence that can only ask: the clause's severity, but not above this. */
	readonly atMost?: Severity | undefined;
}

/** Takes a problem when a rule meets it. */
export type Report<MessageId extends string = string, Case extends string = string> = (
	problem: Problem<MessageId, Case>,
) => void;

/** Everything a rule may look at. No clock, no disk, no page. */
export interface CheckContext<Options> {
	readonly draft: PostDraft;
	readonly options: Options;
	readonly people: People;
	readonly school: School;
	/** ISO date of the day on which the check runs. */
	readonly today: string;
	/** True when no roster is loaded or it is older than the policy allows: name checks can only ask. */
	readonly isRosterStale: boolean;
	/** What a grammar checker has said about the draft's texts beforehand: rules cannot wait for one. */
	readonly lintsIn: LintsIn;
}

/** What the grammar checker says of the first such words in an example's texts. */
export interface ExampleLint {
	readonly words: string;
	readonly kind: GrammarKind;
	readonly replacements: readonly string[];
	readonly reason?: string;
}

export interface Example {
	/** Short for a post of one part with this text. */
	readonly text?: string;
	readonly draft?: DeepPartialDraft;
	readonly options?: Readonly<Record<string, unknown>>;
	readonly note?: string;
	/** ISO date of the check, for rules about the roster's age; else some weeks after the roster. */
	readonly today?: string;
	readonly lints?: readonly ExampleLint[];
}
export interface FlaggedExample extends Example {
	/** The exact words flagged, in order; "(post)" for a finding about the whole post. */
	readonly flags: readonly string[];
	readonly messageId?: string;
	/** The first text after every first suggestion is taken. */
	readonly fixed?: string;
}
interface DeepPartialDraft {
	readonly kind?: DraftKind;
	readonly account?: string;
	readonly parts?: readonly {
		readonly text: string;
		readonly media?: readonly {
			readonly kind: "photo" | "video" | "gif";
			readonly altText?: string;
		}[];
		readonly poll?: readonly string[];
	}[];
	readonly replyingTo?: readonly string[];
	readonly target?: string;
	readonly answers?: Readonly<Partial<Record<AnswerId, string | boolean | readonly string[]>>>;
}

interface RuleHead {
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

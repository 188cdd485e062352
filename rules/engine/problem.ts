import type { Field } from "../domain/field";
import type { Question, Suggestion } from "../domain/finding";
import type { Severity } from "../domain/severity";
import type { TextRange } from "../domain/text-range";

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

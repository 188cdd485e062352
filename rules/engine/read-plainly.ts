import { type Field, fieldsOf } from "../domain/field";
import type { Edit } from "../domain/finding";
import type { PostDraft } from "../domain/post-draft";
import { type PlainText, plainText } from "../language/text/plain-text";
import type { Problem } from "./problem";

/** A draft with its texts in plain letters. */
export interface PlainReading {
	readonly draft: PostDraft;
	/** A problem of the plain draft as one of the draft as it is written: its range and its edits. */
	readonly carryBack: (problem: Problem) => Problem;
}

/** Null for a draft that is written plainly, as nearly all are. */
export function readPlainly(draft: PostDraft): PlainReading | null {
	const readings = new Map<string, Reading>();
	for (const field of fieldsOf(draft)) {
		const plain = plainText(field.text);
		if (plain) readings.set(placeOf(field), { field, plain });
	}
	if (readings.size === 0) return null;
	return {
		draft: withTexts(draft, (field) => readings.get(placeOf(field))?.plain.text),
		carryBack(problem) {
			const reading = problem.field && readings.get(placeOf(problem.field));
			return reading ? carryBack(problem, reading) : problem;
		},
	};
}

/** A text as it is written, and as it is read. */
interface Reading {
	readonly field: Field;
	readonly plain: PlainText;
}
type Place = Pick<Field, "part" | "field" | "index">;

const placeOf = ({ part, field, index }: Place): string => `${part} ${field} ${index}`;

function withTexts(draft: PostDraft, textAt: (place: Place) => string | undefined): PostDraft {
	const parts = draft.parts.map(({ text, media, poll }, part) => ({
		text: textAt({ part, field: "text", index: 0 }) ?? text,
		media: media.map((one, index) => ({
			...one,
			altText: textAt({ part, field: "altText", index }) ?? one.altText,
		})),
		poll: poll.map((choice, index) => textAt({ part, field: "poll", index }) ?? choice),
	}));
	return { ...draft, parts };
}

function carryBack(problem: Problem, { field, plain }: Reading): Problem {
	const { range, suggestions = [] } = problem;
	const toWritten = (edit: Edit): Edit => ({ ...edit, ...plain.toWritten(edit) });
	return {
		...problem,
		field,
		...(range && { range: plain.toWritten(range) }),
		suggestions: suggestions.map((one) => ({ ...one, edits: one.edits.map(toWritten) })),
	};
}

import type { OptionField } from "./option-fields";
import { valueWords } from "./value-words";

/** An option's value as its form shows it: "with a picture of pupils: no name". */
export function optionWords(field: OptionField, value: unknown): string {
	switch (field.kind) {
		case "group":
			return field.fields
				.map((one) => `${one.label.toLowerCase()}: ${optionWords(one, partOf(value, one))}`)
				.join("; ");
		case "choice":
			return choiceWords(field, value);
		case "choices":
			return Array.isArray(value) && value.length > 0
				? value.map((one: unknown) => choiceWords(field, one)).join(", ")
				: valueWords(value);
		case "switch":
		case "text":
		case "lines":
		case "number":
			return valueWords(value);
	}
}

type WithChoices = Extract<OptionField, { kind: "choice" | "choices" }>;

function choiceWords({ choices }: WithChoices, value: unknown): string {
	const choice = choices.find((one) => one.value === value);
	return choice ? choice.label.toLowerCase() : valueWords(value);
}

/** What nobody has set is as it is delivered. */
function partOf(value: unknown, { name, standard }: OptionField): unknown {
	const parts = typeof value === "object" && value !== null ? Object.entries(value) : [];
	return parts.find(([key]) => key === name)?.[1] ?? standard;
}

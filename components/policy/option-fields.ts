import { z } from "zod";
import type { Choice } from "../ui/select-field";

interface FieldBase {
	readonly name: string;
	readonly label: string;
	/** The option's description. */
	readonly help: string;
	/** What holds while nobody has set it. */
	readonly standard: unknown;
}

/** One option of a rule as a form shows it. */
export type OptionField = FieldBase &
	(
		| { readonly kind: "switch" }
		| { readonly kind: "text" }
		| { readonly kind: "choice"; readonly choices: readonly Choice[] }
		| { readonly kind: "choices"; readonly choices: readonly Choice[] }
		| { readonly kind: "lines" }
		| {
				readonly kind: "number";
				readonly min: number | null;
				readonly max: number | null;
				readonly canBeEmpty: boolean;
		  }
		| { readonly kind: "group"; readonly fields: readonly OptionField[] }
	);

type Json = z.core.JSONSchema.BaseSchema;
type Part = Json | boolean | undefined;

/** The form of a rule's options, out of their schema: no rule needs a form of its own. */
export function optionFields(options: z.ZodObject): OptionField[] {
	return fieldsIn(z.toJSONSchema(options, { io: "input", unrepresentable: "any" }));
}

function fieldsIn({ properties = {} }: Json): OptionField[] {
	return Object.entries(properties).flatMap(([name, part]) => {
		const schema = objectOf(part);
		return schema ? [fieldOf(name, schema)] : [];
	});
}

function fieldOf(name: string, schema: Json): OptionField {
	const base: FieldBase = {
		name,
		label: schema.title ?? inWords(name),
		help: schema.description ?? "",
		standard: schema.default,
	};
	const branches = (schema.anyOf ?? []).map(objectOf);
	const filled = branches.find((branch) => branch && branch.type !== "null");
	const canBeEmpty = branches.some((branch) => branch?.type === "null");
	return shapeOf(base, filled ?? schema, canBeEmpty);
}

function shapeOf(base: FieldBase, schema: Json, canBeEmpty: boolean): OptionField {
	const { type } = schema;
	if (type === "boolean") return { ...base, kind: "switch" };
	if (type === "object") return groupOf(base, schema);
	if (type === "integer" || type === "number") {
		return { ...base, kind: "number", ...limitsOf(schema), canBeEmpty };
	}
	if (type === "array") {
		const choices = choicesIn(objectOf([schema.items].flat()[0]));
		return choices ? { ...base, kind: "choices", choices } : { ...base, kind: "lines" };
	}
	const choices = choicesIn(schema);
	return choices ? { ...base, kind: "choice", choices } : { ...base, kind: "text" };
}

function groupOf(base: FieldBase, schema: Json): OptionField {
	const fields = fieldsIn(schema);
	const standard = Object.fromEntries(fields.map((field) => [field.name, field.standard]));
	return { ...base, kind: "group", fields, standard };
}

function limitsOf({ minimum, maximum }: Json) {
	const isReal = (limit: unknown): limit is number =>
		typeof limit === "number" && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
	return { min: isReal(minimum) ? minimum : null, max: isReal(maximum) ? maximum : null };
}

function choicesIn(schema: Json | null): readonly Choice[] | null {
	const names: unknown = schema?.["enumDescriptions"];
	const label = (value: string, at: number) => {
		const name: unknown = Array.isArray(names) ? names[at] : undefined;
		return typeof name === "string" ? asTitle(name) : inWords(value);
	};
	const values = schema?.enum?.filter((one) => typeof one === "string");
	return values?.map((value, at) => ({ value, label: label(value, at) })) ?? null;
}

function objectOf(part: Part): Json | null {
	return typeof part === "object" ? part : null;
}

/** "remindOfLinks" and "forename-initial" as somebody would write them. */
export function inWords(name: string): string {
	const words = name
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.replace(/[-_]+/g, " ")
		.toLowerCase();
	return asTitle(words);
}

function asTitle(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

import type { z } from "zod";

const kinds: Readonly<Record<string, string>> = {
	string: "a text in quotes",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list in [ ]",
	object: "a group in { }",
	record: "a group in { }",
};

/** Says what is wrong in a policy file to somebody who writes one by hand; undefined leaves it to zod. */
export function sayFault(issue: z.core.$ZodRawIssue): string | undefined {
	switch (issue.code) {
		case "invalid_type":
			if (issue.input === undefined) return "this is missing";
			return `this must be ${kinds[issue.expected] ?? issue.expected}`;
		case "invalid_value":
			return `this must be ${anyOf(issue.values)}`;
		case "unrecognized_keys":
			return `unknown here: ${issue.keys.join(", ")}`;
		case "invalid_union":
			return Array.isArray(issue.options) ? `this must be ${anyOf(issue.options)}` : undefined;
		case "too_small":
			if (issue.origin === "array") return `this needs at least ${issue.minimum}`;
			if (issue.origin !== "string") return `this must be at least ${issue.minimum}`;
			return issue.minimum === 1 ? "this is empty" : `this needs ${issue.minimum} signs or more`;
		case "too_big":
			if (issue.origin === "string") return `this may have ${issue.maximum} signs at most`;
			if (issue.origin === "array") return `this may have ${issue.maximum} at most`;
			return `this must be ${issue.maximum} at most`;
		case "custom":
		case "invalid_element":
		case "invalid_format":
		case "invalid_key":
		case "not_multiple_of":
			return undefined;
	}
}

function anyOf(values: readonly unknown[]): string {
	const said = values.map(String);
	return said.length === 1 ? said.join() : `one of: ${said.join(", ")}`;
}

import { inWords } from "./option-fields";

/** A value of a policy as somebody would write it. */
export function valueWords(value: unknown): string {
	if (value === null || value === undefined || value === "") return "nothing";
	if (typeof value === "boolean") return value ? "on" : "off";
	if (Array.isArray(value)) {
		return value.length === 0 ? "nothing" : value.map((one: unknown) => entryWords(one)).join(", ");
	}
	if (typeof value === "object") {
		return Object.entries(value)
			.map(([name, part]) => `${inWords(name).toLowerCase()}: ${valueWords(part)}`)
			.join("; ");
	}
	return typeof value === "string" || typeof value === "number" ? String(value) : "nothing";
}

function entryWords(entry: unknown): string {
	return entry === "" ? "no ending" : valueWords(entry);
}

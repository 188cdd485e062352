import {
	anyCapitals,
	informal,
	laughter,
	notInCapitals,
	onlySmall,
	professional,
	rude,
} from "./short-form-words";

export type ShortFormKind = "shortened" | "laughter" | "rude" | "informal" | "professional";

/** What a short spelling means. */
export interface ShortForm {
	readonly kind: ShortFormKind;
	/** Words in full; empty when there are none that a school would write. */
	readonly full: string;
	readonly written: Capitals;
}

/** In which letters a short form is one: in any, not in ALL CAPITALS, in small letters only. */
export type Capitals = "any" | "not-capitals" | "small";

const table = new Map<string, ShortForm>();
function add(
	forms: Readonly<Record<string, string>>,
	kind: ShortFormKind,
	written: Capitals = "any",
): void {
	for (const [full, shorts] of Object.entries(forms)) {
		for (const short of shorts.split(" ")) table.set(short, { kind, full, written });
	}
}
add(anyCapitals, "shortened");
add(notInCapitals, "shortened", "not-capitals");
add(onlySmall, "shortened", "small");
add(laughter, "laughter");
add({ "": rude }, "rude");
add(informal, "informal");
add(professional, "professional");

/** "celebr8", "motiv8ing": the end of a long verb written as a figure. */
const verbWithEight =
	/^(appreci|activ|anim|celebr|concentr|congratul|cultiv|decor|dedic|demonstr|don|educ|fascin|gener|gradu|illustr|investig|motiv|navig|oper|particip)8(s|d|ed|ing|ion|ions|r|rs|or|ors)?$/;
const everyRun = /(\p{L})\1+/gu;
const laughing = /^l+(?:o+l+)+[sz]*$/;

/** Looks a lower-case word up, also when its letters are drawn out ("plzzz", "looool"). */
export function shortFormOf(lower: string): ShortForm | undefined {
	const known = table.get(lower);
	if (known) return known;
	if (lower.length > 4 && lower.startsWith("lo") && laughing.test(lower)) return table.get("lol");
	if (lower.length > 3 && isDrawnOut(lower)) {
		return table.get(lower.replace(everyRun, "$1"));
	}
	if (lower.length > 5 && lower.includes("8")) return verbOf(lower);
	return undefined;
}

/** A letter stands three times in a row. */
function isDrawnOut(lower: string): boolean {
	for (let at = 2; at < lower.length; at++) {
		const code = lower.charCodeAt(at);
		if (code === lower.charCodeAt(at - 1) && code === lower.charCodeAt(at - 2)) return true;
	}
	return false;
}

function verbOf(lower: string): ShortForm | undefined {
	const [, stem, ending = ""] = verbWithEight.exec(lower) ?? [];
	if (stem === undefined) return undefined;
	const rest = /^(?:i|or)/.test(ending) ? `at${ending}` : `ate${ending.replace(/^e/, "")}`;
	return { kind: "shortened", full: stem + rest, written: "any" };
}

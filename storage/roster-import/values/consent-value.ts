import type { Consent } from "../../../rules/domain/pupil";
import { datesIn } from "./read-date";

const words: Readonly<Record<Consent, readonly string[]>> = {
	given:
		"yes|y|true|t|1|given|granted|confirmed|accepted|accept|consented|consent|consents|consent given|consent granted|allow|allowed|allows|ticked|tick|checked|✓|✔|☑|✅|permission granted|permission given|agreed|agree|agrees|approved|permitted|authorised|opted in|opt in|full consent|yes consent given|i consent|i agree|i give consent|i give permission|i give my consent|i give my permission|we give consent|we give permission".split(
			"|",
		),
	refused:
		"no|n|false|f|0|refused|refuse|refuses|declined|decline|denied|deny|not granted|not given|not allowed|not permitted|not agreed|not consented|no consent|no consent given|consent not given|consent refused|consent declined|permission refused|permission denied|no permission|does not consent|do not consent|withheld|withdrawn|consent withdrawn|consent withheld|permission withdrawn|revoked|objected|objects|disagree|rejected|opt out|opted out|disallowed|i do not consent|✗|✘|❌".split(
			"|",
		),
	unknown:
		"|-|–|—|?|not requested|requested|pending|unknown|not known|n/a|na|awaiting|awaiting response|awaiting reply|not recorded|not answered|no answer|no response|no reply|no data|not asked|not yet|not set|not stated|not completed|not returned|outstanding|none|null|blank|tbc|unanswered|no form|#n/a|#value!|#ref!|#name?|#null!|#div/0!|☐".split(
			"|",
		),
};

const table: ReadonlyMap<string, Consent> = new Map(
	Object.entries(words).flatMap(([consent, list]) =>
		list.map((word): [string, Consent] => [word, consent as Consent]),
	),
);

const marks = new Set(["x", "×", "✕", "✖", "☒", "•", "●", "*", "/", "\\", "a", "ü", "û", "þ"]);

/** What a consent cell says. `condition` and `unlisted` are for the administrator to decide, never guessed. */
export type ValueReading =
	| { readonly is: "known"; readonly consent: Consent }
	| { readonly is: "expired" }
	| { readonly is: "date" }
	| { readonly is: "mark" | "condition" | "unlisted" };

/** A cell's text as it is compared and remembered. */
export function normaliseValue(text: string): string {
	return text
		.normalize("NFKC")
		.replace(/[\u200B-\u200F\u2060\uFE0F\uFEFF]/g, "")
		.replace(/[’‘]/g, "'")
		.replace(/\s+/g, " ")
		.trim()
		.toLowerCase()
		.slice(0, 200);
}

const until =
	/\b(until|till|to|expires?|expiry|expiring|expired|ends?|ending|ended|valid|lapse[sd]?)\b/;
const connecting = /\b(on|from|since|dated?|as of|at|received|recorded|updated|signed|by|the)\b/g;

/** Reads a consent cell; `today` (ISO) decides whether an answer has expired. */
export function readConsentValue(text: string, today: string): ValueReading {
	const value = normaliseValue(text);
	const plain = table.get(value) ?? table.get(value.replace(/[.!]+$/, ""));
	if (plain) return { is: "known", consent: plain };
	if (marks.has(value)) return { is: "mark" };
	if (/^(consent )?(has )?(expired|lapsed)\b/.test(value)) return { is: "expired" };
	const dates = datesIn(value);
	return dates.length > 0 ? readDated(value, dates, today) : readWithReason(value);
}

function readDated(value: string, dates: ReturnType<typeof datesIn>, today: string): ValueReading {
	const rest = dates.reduce((so, { text }) => so.replace(text, " "), value);
	if (rest.replace(connecting, " ").replace(/[^\p{L}\p{N}✓✔]+/gu, "") === "") return { is: "date" };
	const last =
		dates
			.map(({ date }) => date ?? "")
			.sort()
			.at(-1) ?? "";
	const isLimited = until.test(rest) || /^-|-\s*$/.test(rest.replace(/^\w+/, "").trim());
	const before = bare(value.slice(0, value.indexOf(dates[0]?.text ?? "")));
	if (table.get(before) === "refused") return { is: "known", consent: "refused" };
	const said = bare(until.test(rest) ? rest.replace(until, " ").replace(until, " ") : rest);
	const plain =
		table.get(said) ?? table.get(said.replace(connecting, " ").replace(/\s+/g, " ").trim());
	if (plain === "refused") return { is: "known", consent: plain };
	if (until.test(rest) && isLimited && last < today) return { is: "expired" };
	return plain ? { is: "known", consent: plain } : readWithReason(said);
}

// A refusal stays one whatever reason follows it; a yes with a remark is a yes on conditions.
function readWithReason(value: string): ValueReading {
	const [, head = "", mark = ""] = /^([^-–—(,;:.]+?)\s*([-–—(,;:.])/.exec(value) ?? [];
	const consent = mark === "" ? undefined : table.get(head);
	if (consent === "refused") return { is: "known", consent };
	if (consent === "given" && table.get(bare(value.slice(head.length))) === "given")
		return { is: "known", consent };
	const isCondition =
		consent === "given" ||
		/^(yes|y|ok|okay|granted|given|allowed|agreed)\b/.test(value) ||
		/\b(only|except|excluding|but|unless|if|subject to|conditions?|limited|partial|partly|some)\b/.test(
			value,
		);
	return { is: isCondition ? "condition" : "unlisted" };
}

function bare(text: string): string {
	return text
		.replace(/[()[\]:;,–—-]+/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

/** True when most of a column's different texts are answers: so it is a consent column, whatever its heading. */
export function areConsentValues(values: readonly string[], today: string): boolean {
	const filled = values.filter((value) => value.trim() !== "");
	if (filled.length === 0) return false;
	const known = filled.filter((value) => {
		const { is } = readConsentValue(value, today);
		return is === "known" || is === "mark" || is === "condition" || is === "expired";
	});
	return known.length >= filled.length * (filled.length > 6 ? 0.5 : 0.34);
}

import type { CheckOutcome, UncheckedReason } from "../../rules/domain/check-outcome";
import type { Severity } from "../../rules/domain/severity";
import type { MissingPiece } from "./composer-adapter";
import type { OverrideReason } from "./composer-services";

type SetupFile = NonNullable<Extract<CheckOutcome, { status: "checked" }>["setupFile"]>;

/*
 * Everything that the tooltip says in its own words, in one place for translation; read as a whole:
 * `import * as words`. No object: the build then keeps the sentences and drops their names.
 */
export const panel = "Chalkline";
export const findings = "What to look at";
export const checking = "Checking…";
export const checkingHeld = "Checking, then it posts by itself";
export const nothingFound = (school: string) =>
	`Nothing found against ${possessive(school)} policy`;
export const setAside = "Nothing else found; your reason is noted";
export const found = (count: number) =>
	count === 1 ? "1 thing to look at" : `${count} things to look at`;
export const noGrammar = " (grammar not checked)";
export const grammarFollows = "Grammar follows";
export const heldByError = "Post is held until the red points are mended or given a reason.";
export const heldByWarning = "Post is held once. Mend it, or post anyway.";
export const blind = "Not checked: Chalkline cannot read this box";
export const blindMore = (missing: readonly MissingPiece[]) =>
	`Not found: ${missing.map((piece) => missingWords[piece]).join(", ")}. Posting is not held; check your text in Chalkline's toolbar window.`;
export const otherAccount = (account: string, school: string) =>
	`Not checked: ${account} is not one of ${possessive(school)} accounts`;
export const unchecked = (reason: UncheckedReason) => `Not checked: ${uncheckedWords[reason]}`;
export const uncheckedHeld = "Post is held once because it could not be checked.";
export const rosterDate = (date: string | null) =>
	date === null ? "No class lists loaded" : `Class lists of ${longDate(date)}`;
export const setupFile = ({ issuedOn, confirmedOn, isUnconfirmed }: SetupFile) =>
	isUnconfirmed
		? `Set-up of ${longDate(issuedOn)}, no news since ${confirmedOn ? longDate(confirmedOn) : "then"}: names and pictures are only asked about`
		: `Set-up of ${longDate(issuedOn)}`;
export const policyOf = (school: string) => `Policy of ${school}`;
export const mendAll = (count: number) => `Mend all ${count}`;
export const postAnyway = "Post anyway";
export const postUnchecked = "Post unchecked";
export const checkAgain = "Check again";
export const openOptions = "Open Chalkline's settings";
export const override = "Post with a reason…";
export const overrideLegend = "Why may this be posted?";
export const initials = "Your initials";
export const ownWords = "In your words";
export const ownWordsHint = "if you like; they are not kept";
export const answerPlaceholder = "Class or names";
export const answer = "Answer";
export const pick = "Choose from the class lists";
export const forgetAnswers = "Change my answers";
export const altTextHint = "Change it in the picture's description.";

/** What became of a click, if the person has to know. */
export const noticeWords = {
	copied: "X did not take the change. Your text is on the clipboard: select all and paste it.",
	stale: "The text has changed in the meantime; look again.",
	wrongInitials: "These initials are nobody's on the staff list.",
} as const;
export type Notice = keyof typeof noticeWords;

export const severityWords = {
	error: "Must be mended",
	warning: "Look again",
	info: "Tip",
} as const satisfies Record<Severity, string>;

/** In the order in which they are offered; the first two speak of a pupil. */
const overrideWords = [
	["not-a-pupil", "It is not a pupil"],
	["newer-consent", "Consent is newer than the list"],
	["head-agreed", "The head agreed"],
	["other", "Another reason"],
] as const satisfies readonly (readonly [OverrideReason, string])[];

/** The reasons that make sense for a rule's finding. */
export const reasonsFor = (ruleId: string) =>
	overrideWords.slice(/pupil|name|picture/.test(ruleId) ? 0 : 2);

const uncheckedWords = {
	"no-policy": "no policy has been chosen yet",
	"policy-unusable": "the policy has a fault",
	"storage-failed": "Chalkline's own data cannot be read",
	"rule-failed": "a rule failed",
	"background-failed": "Chalkline did not answer",
	"page-changed": "X has changed its page",
	"extension-updated": "Chalkline was updated. Copy your text, then reload this page",
} as const satisfies Record<UncheckedReason, string>;

const missingWords = {
	text: "the text",
	account: "the account",
	button: "the Post button",
} as const satisfies Record<MissingPiece, string>;

/** "St Peter's" keeps one apostrophe, "Fairmead" gets one. */
function possessive(name: string): string {
	return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

let dates: Intl.DateTimeFormat | undefined;

function longDate(iso: string): string {
	// Kept: to make one takes longer than all else that a keystroke costs here.
	dates ??= new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
	return dates.format(new Date(iso));
}

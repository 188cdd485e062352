import type { UncheckedReason } from "../../rules/domain/check-outcome";
import type { Severity } from "../../rules/domain/severity";
import type { MissingPiece } from "./composer-adapter";
import type { OverrideReason } from "./composer-services";

/** Everything that the tooltip says in its own words, in one place for translation. */
export const words = {
	panel: "Chalkline",
	findings: "What to look at",
	checking: "Checking…",
	checkingHeld: "Checking, then it posts by itself",
	nothingFound: (school: string) => `Nothing found against ${possessive(school)} policy`,
	found: (count: number) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
	noGrammar: " (grammar not checked)",
	grammarFollows: "Grammar follows",
	heldByError: "Post is held until the red points are mended or given a reason.",
	heldByWarning: "Post is held once. Mend it, or post anyway.",
	blind: "Not checked: Chalkline cannot read this box",
	blindMore: (missing: readonly MissingPiece[]) =>
		`${missing.map((piece) => missingWords[piece]).join(", ")}. Posting is not held; check your text in Chalkline's toolbar window.`,
	otherAccount: (account: string, school: string) =>
		`Not checked: ${account} is not one of ${possessive(school)} accounts`,
	unchecked: (reason: UncheckedReason) => `Not checked: ${uncheckedWords[reason]}`,
	uncheckedHeld: "Post is held once because it could not be checked.",
	rosterDate: (date: string | null) =>
		date === null ? "No class lists loaded" : `Class lists of ${longDate(date)}`,
	policyOf: (school: string) => `Policy of ${school}`,
	mendAll: (count: number) => `Mend all ${count}`,
	postAnyway: "Post anyway",
	postUnchecked: "Post unchecked",
	checkAgain: "Check again",
	openOptions: "Open Chalkline's settings",
	override: "Post with a reason…",
	overrideLegend: "Why may this be posted?",
	initials: "Your initials",
	wrongInitials: "These initials are nobody's on the staff list.",
	ownWords: "In your words",
	ownWordsHint: "if you like; only that you gave some is kept",
	answerPlaceholder: "Class or names",
	answer: "Answer",
	pick: "Choose from the class lists",
	forgetAnswers: "Change my answers",
	altTextHint: "Open the picture's description to change it.",
	copied:
		"X did not take the change as meant. Your text is on the clipboard: select all and paste it.",
	stale: "The text has changed in the meantime; look again.",
} as const;

export const severityWords = {
	error: "Must be mended",
	warning: "Look again",
	info: "Tip",
} as const satisfies Record<Severity, string>;

/** In the order in which they are offered. */
export const overrideWords = [
	["not-a-pupil", "It is not a pupil"],
	["newer-consent", "Consent is newer than the list"],
	["head-agreed", "The head agreed"],
	["other", "Another reason"],
] as const satisfies readonly (readonly [OverrideReason, string])[];

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
	text: "The text was not found",
	account: "The account was not found",
	button: "The Post button was not found",
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

import type { DraftKind } from "../../rules/domain/post-draft";
import type { Severity } from "../../rules/domain/severity";
import type { MissingPiece } from "./composer-adapter";

/*
 * What the tooltip says in its own words and must be able to say when nobody answers it; the rest
 * comes with the answer (outcome-words.ts). Read as a whole: `import * as words`. No object: the
 * build then keeps the sentences and drops their names.
 */
export const panel = "Chalkline";
export const findings = "What to look at";
export const checking = "Checking…";
export const checkingHeld = "Checking, then it goes on by itself";
export const setAside = "Nothing else found; your reason is noted";
export const found = (count: number) =>
	count === 1 ? "1 thing to look at" : `${count} things to look at`;
export const noGrammar = " (grammar not checked)";
export const heldByError = (act: string) =>
	`${act} is held until the red points are mended or given a reason.`;
export const heldByWarning = (act: string) =>
	`${act} is held once. Mend it, or ${act.toLowerCase()} anyway.`;
export const blind = "Not checked: Chalkline cannot read this box";
export const blindMore = (missing: readonly MissingPiece[]) =>
	`Not found: ${missing.map((piece) => missingWords[piece]).join(", ")}. Posting is not held; check your text in Chalkline's toolbar window.`;
export const uncheckedHeld = (act: string) =>
	`${act} is held once because it could not be checked.`;
export const mendAll = (count: number) => `Mend all ${count}`;
export const goOnAnyway = (act: string) => `${act} anyway`;
export const goOnUnchecked = (act: string) => `${act} unchecked`;
export const checkAgain = "Check again";
export const openOptions = "Open Chalkline's settings";
export const override = (act: string) => `${act} with a reason…`;
export const overrideLegend = "Why is it all right?";
export const initials = "Your initials";
export const ownWords = "In your words";
export const ownWordsHint = "if you like; they are not kept";
export const answerPlaceholder = "Class or names";
export const answer = "Answer";
export const pick = "Choose from the class lists";
export const forgetAnswers = "Change my answers";
export const altTextHint = "Change it in the picture's description.";

/** What pressing the button does; whatever is written in a compose box is posted. */
export const actWord = (kind: DraftKind) => otherActs[kind] ?? "Post";
const otherActs: Partial<Record<DraftKind, string>> = {
	repost: "Repost",
	follow: "Follow",
	"direct-message": "Send",
	"password-change": "Change",
};

/** What became of a click, if the person has to know. */
export const noticeWords = {
	copied: "X did not take the change. Your text is on the clipboard: select all and paste it.",
	stale: "The text has changed; look again.",
	wrongInitials: "No such initials on the staff list.",
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
] as const satisfies readonly (readonly [string, string])[];
export type OverrideReason = (typeof overrideWords)[number][0];

/** The reasons that make sense for a rule's finding. */
export const reasonsFor = (ruleId: string) =>
	overrideWords.slice(/pupil|name|picture/.test(ruleId) ? 0 : 2);

/** Why nobody answered. */
export const unansweredWords = {
	"background-failed": "Not checked: Chalkline did not answer",
	"extension-updated": "Not checked: Chalkline was updated. Copy your text, then reload this page",
} as const;

const missingWords = {
	text: "the text",
	account: "the account",
	button: "the Post button",
} as const satisfies Record<MissingPiece, string>;

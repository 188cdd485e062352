import type { CheckOutcome, UncheckedReason } from "../../rules/domain/check-outcome";
import { noGrammar, unansweredWords } from "./words";

type Checked = Extract<CheckOutcome, { status: "checked" }>;

/** What is said of an answer as a whole, whatever was found. */
export interface OutcomeWords {
	/** The line that is always there, where no finding takes its place. */
	readonly title: string;
	/** Against which policy and class lists was checked; empty where nothing was. */
	readonly basis: string;
}

/** An answer and what is said of it. */
export interface SpokenOutcome {
	readonly outcome: CheckOutcome;
	readonly words: OutcomeWords;
}

/** An answer in the tooltip's words. They are made where the answer is: X's pages do not carry them. */
export function outcomeWords(outcome: CheckOutcome): OutcomeWords {
	switch (outcome.status) {
		case "checked": {
			const gap = outcome.grammar === "failed" ? noGrammar : "";
			const title = `Nothing found against ${possessive(outcome.school)} policy${gap}`;
			return { title, basis: basisOf(outcome) };
		}
		case "not-a-school-account": {
			const { account, school } = outcome;
			const title = `Not checked: ${account} is not one of ${possessive(school)} accounts`;
			return { title, basis: "" };
		}
		case "unchecked":
			return { title: uncheckedWords[outcome.reason], basis: "" };
	}
}

const uncheckedWords = {
	...unansweredWords,
	"no-policy": "Not checked: no policy has been chosen yet",
	"policy-unusable": "Not checked: the policy has a fault",
	"storage-failed": "Not checked: Chalkline's own data cannot be read",
	"rule-failed": "Not checked: a rule failed",
	"page-changed": "Not checked: X has changed its page",
} as const satisfies Record<UncheckedReason, string>;

function basisOf({ school, rosterDate, grammar, setupFile }: Checked): string {
	const lists =
		rosterDate === null ? "No class lists loaded" : `Class lists of ${dated(rosterDate)}`;
	const facts = [
		`Policy of ${school}`,
		lists,
		...(grammar === "loading" ? ["Grammar follows"] : []),
		...(setupFile ? [setupFileWords(setupFile)] : []),
	];
	return facts.join(" · ");
}

function setupFileWords(file: NonNullable<Checked["setupFile"]>): string {
	const { issuedOn, confirmedOn, isUnconfirmed } = file;
	if (!isUnconfirmed) return `Set-up of ${dated(issuedOn)}`;
	const since = confirmedOn === null ? "then" : dated(confirmedOn);
	return `Set-up of ${dated(issuedOn)}, no news since ${since}: names and pictures are only asked about`;
}

/** "St Peter's" keeps one apostrophe, "Fairmead" gets one. */
function possessive(name: string): string {
	return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

// Kept: to make one takes longer than all else that an answer costs.
const dates = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

function dated(iso: string): string {
	return dates.format(new Date(iso));
}

import { ageWords } from "../../../components/ui/date-words";
import { pupilsWords } from "../../../components/ui/in-figures";
import type { Policy } from "../../../rules/domain/policy";
import { daysBetween } from "../../../rules/engine/days-between";
import type { RosterFacts } from "../../../storage/roster";
import { dateOf } from "../../background/date-of";
import type { OptionsData } from "../options-data";

/** One step of the set-up, in words that ask for it or say that it is done. */
export interface Step {
	readonly title: string;
	readonly words: string;
	readonly link: string;
	readonly label: string;
	readonly isDone: boolean;
}

/** The three steps from installation to a checked post, in their order. */
export function stepsOf({ policy, rosterFacts, settings }: OptionsData): Step[] {
	const chosen = policy.status === "found" ? policy.value.policy : null;
	const loaded = rosterFacts.status === "found" ? rosterFacts.value : null;
	return [policyStep(chosen), rosterStep(loaded), tryStep(settings.hasTried && chosen !== null)];
}

function policyStep(chosen: Policy | null): Step {
	const link = "#policy";
	if (chosen === null) {
		return {
			title: "Choose the policy",
			words: "Take your school’s policy, or load a policy file of your own.",
			link,
			label: "Choose the policy",
			isDone: false,
		};
	}
	return {
		title: "The policy is chosen",
		words: `${chosen.title}.`,
		link,
		label: "See its clauses",
		isDone: true,
	};
}

function rosterStep(loaded: RosterFacts | null): Step {
	const link = "#roster";
	if (loaded === null) {
		return {
			title: "Load the roster",
			words: "Take the export with the consents from your MIS.",
			link,
			label: "Load the roster",
			isDone: false,
		};
	}
	const age = ageWords(daysBetween(loaded.date, dateOf(new Date())));
	return {
		title: "The roster is loaded",
		words: `${pupilsWords(loaded.pupilCount)}, from ${age}.`,
		link,
		label: "See the roster",
		isDone: true,
	};
}

function tryStep(isDone: boolean): Step {
	return {
		title: isDone ? "You have tried it" : "Try it",
		words: isDone
			? "You may try another post at any time. Nothing is published."
			: "Write a post here and see what would be said about it. Nothing is published.",
		link: "#try",
		label: isDone ? "Try another post" : "Try it",
		isDone,
	};
}

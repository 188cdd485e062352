import { fieldsOf } from "../domain/field";
import type { Question } from "../domain/finding";
import type { Purpose } from "../domain/pupil";
import type { Severity } from "../domain/severity";
import type { CheckContext } from "../engine/check-context";
import { tellsAchievement } from "../language/signals/achievement-words";
import { judgeBearers } from "./judge-bearers";
import { type ConsentTerms, type Need, needsOfNamed } from "./judge-consent";
import { replaceByClass } from "./mending/replace-by-class";
import { suggestNotAPupil } from "./mending/suggest-not-a-pupil";
import { type NamedPupil, pupilsNamed } from "./pupils-named";
import { sayDate } from "./say-date";
import { pictureShows } from "./situation";

type Context = CheckContext<ConsentTerms>;

/** What is wrong with the pupils whom a draft names: consent missing, unclear, or not to be trusted any more. */
export function namedProblems(context: Context) {
	const { draft, people } = context;
	const all = pupilsNamed(draft, people);
	if (all.length === 0) return [];
	const needs = needsIn(context);
	const faults = all.map((named) => judge(named, needs, context));
	const sayClass = replaceByClass(
		all.filter((_, at) => faults[at] !== null),
		people,
	);
	const date = sayDate(people.rosterDate);
	return all.flatMap((named, at) => {
		const fault = faults[at];
		if (!fault) return [];
		const { field, hit, words } = named;
		// Field by field: faults are of many shapes, and each spread would be made anew.
		const problem = {
			messageId: fault.messageId,
			case: fault.case,
			atMost: fault.atMost,
			question: fault.question,
			field,
			range: hit.range,
			data: { name: words, date },
			suggestions: [sayClass(named), suggestNotAPupil(draft, words)],
		};
		return [problem];
	});
}

/** A thread is one post: an achievement told anywhere in it belongs to whoever is named. */
function needsIn({ draft, options, people }: Context): Need[] {
	const isAchievement =
		options.purposes.includes("achievement") &&
		people.covers.includes("achievement") &&
		fieldsOf(draft).some(({ text }) => tellsAchievement(text));
	return needsOfNamed(pictureShows(draft), isAchievement, options);
}

function judge(
	{ hit, words, pupils }: NamedPupil,
	needs: readonly Need[],
	{ draft, options, isRosterStale }: Context,
) {
	const judgement = judgeBearers(
		{ name: words, pupils, which: draft.answers.which },
		needs,
		pictureShows(draft),
		options,
	);
	const isWeak = hit.confidence === "doubtful" || hit.form === "surname" || hit.form === "family";
	switch (judgement.is) {
		case "refused":
			return refusal(judgement.case, isWeak, isRosterStale);
		case "open":
			return faultOf("which", judgement.case, "warning", judgement.question);
		case "left":
			return faultOf("left", "leaver", "warning");
		case "given":
			return isRosterStale && needs[0] ? faultOf("oldList", needs[0].case, "warning") : null;
	}
}

function refusal(problemCase: Purpose, isWeak: boolean, isRosterStale: boolean) {
	if (isWeak) return faultOf("doubtful", problemCase, "warning");
	return isRosterStale
		? faultOf("oldList", problemCase, "warning")
		: faultOf("refused", problemCase);
}

function faultOf<const Id extends string, const Case extends string>(
	messageId: Id,
	problemCase: Case,
	atMost?: Severity,
	question?: Question,
) {
	return { messageId, case: problemCase, atMost, question };
}

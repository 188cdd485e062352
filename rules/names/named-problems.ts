import { fieldsOf } from "../domain/field";
import type { Purpose } from "../domain/pupil";
import type { CheckContext } from "../engine/define-rule";
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
export function* namedProblems(context: Context) {
	const { draft, people } = context;
	const all = pupilsNamed(draft, people);
	if (all.length === 0) return;
	const needs = needsIn(context);
	const faults = all.map((named) => faultOf(named, needs, context));
	const sayClass = replaceByClass(
		all.filter((_, at) => faults[at] !== null),
		people,
	);
	const date = sayDate(people.rosterDate);
	for (const [at, named] of all.entries()) {
		const fault = faults[at];
		if (!fault) continue;
		yield {
			...fault,
			field: named.field,
			range: named.hit.range,
			data: { name: named.words, date },
			suggestions: [sayClass(named), suggestNotAPupil(draft, named.words)],
		};
	}
}

/** A thread is one post: an achievement told anywhere in it belongs to whoever is named. */
function needsIn({ draft, options, people }: Context): Need[] {
	const isAchievement =
		options.purposes.includes("achievement") &&
		people.covers.includes("achievement") &&
		fieldsOf(draft).some(({ text }) => tellsAchievement(text));
	return needsOfNamed(pictureShows(draft), isAchievement, options);
}

function faultOf(
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
		case "open": {
			const { question, case: problemCase } = judgement;
			return { messageId: "which", case: problemCase, question, atMost: "warning" } as const;
		}
		case "left":
			return { messageId: "left", case: "leaver", atMost: "warning" } as const;
		case "given":
			return isRosterStale && needs[0]
				? ({ messageId: "oldList", case: needs[0].case, atMost: "warning" } as const)
				: null;
	}
}

function refusal(problemCase: Purpose, isWeak: boolean, isRosterStale: boolean) {
	if (isWeak) return { messageId: "doubtful", case: problemCase, atMost: "warning" } as const;
	return isRosterStale
		? ({ messageId: "oldList", case: problemCase, atMost: "warning" } as const)
		: ({ messageId: "refused", case: problemCase } as const);
}

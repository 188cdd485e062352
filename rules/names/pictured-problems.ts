import type { Question } from "../domain/finding";
import type { Pupil } from "../domain/pupil";
import type { CheckContext } from "../engine/check-context";
import { askWhoIsPictured, askWhoMadeIt } from "./ask-who";
import { isClassAnswer } from "./is-class-answer";
import { judgeBearers } from "./judge-bearers";
import { type ConsentTerms, judgeConsent, needsOfPictured, preferCurrent } from "./judge-consent";
import { pupilsMeantBy } from "./pupils-named";
import { sayDate } from "./say-date";
import { type PictureShows, pictureShows } from "./situation";

type Context = CheckContext<ConsentTerms>;
interface Answer {
	readonly words: string;
	readonly shows: PictureShows;
	readonly pupils: readonly Pupil[];
}

/** What is wrong with whom the poster says the picture shows, or whose work it is: about the whole post. */
export function picturedProblems(context: Context) {
	const { draft, people } = context;
	const shows = pictureShows(draft);
	if (people.rosterDate === null || (shows !== "pupils" && shows !== "work")) return [];
	const given = (draft.answers.pictured ?? []).map((words) => words.trim());
	return given.flatMap((words) => {
		if (words === "") return [];
		const pupils = people.pupilsMeant(words);
		const problem =
			pupils.length === 0
				? nobodyMeant(words, shows)
				: isClassAnswer(words, pupils)
					? classProblem({ words, shows, pupils }, context)
					: namedProblem({ words, shows, pupils }, context);
		return problem ? [problem] : [];
	});
}

function nobodyMeant(name: string, shows: PictureShows) {
	return {
		messageId: "nobodyMeant",
		data: { name },
		atMost: "warning",
		question: ask(shows),
	} as const;
}

function classProblem({ words, shows, pupils }: Answer, context: Context) {
	const { options, isRosterStale, people } = context;
	const needs = needsOfPictured(shows, options);
	const kind = shows === "work" ? "work" : "photo";
	const refused = pupils.filter(
		(pupil) => !pupil.left && judgeConsent(pupil, needs, shows, options).is === "refused",
	);
	const count = refused.length === 1 ? "One pupil" : `${refused.length} pupils`;
	const data = { name: words, count, date: sayDate(people.rosterDate) };
	if (refused.length > 0) {
		return {
			messageId: kind === "work" ? "classWork" : "classShown",
			case: kind,
			data,
			question: ask(shows),
			...(isRosterStale ? ({ atMost: "warning" } as const) : {}),
		} as const;
	} else if (isRosterStale && needs.length > 0) {
		return { messageId: "picturedOldList", case: kind, data, atMost: "warning" } as const;
	}
	return null;
}

function namedProblem({ words, shows, pupils }: Answer, context: Context) {
	const { draft, options, people, isRosterStale } = context;
	const needs = needsOfPictured(shows, options);
	const meant = preferCurrent(pupilsMeantBy(pupils, draft.answers.which ?? [], people));
	const judgement = judgeBearers(
		{ name: words, pupils: meant, which: draft.answers.which },
		needs,
		shows,
		options,
	);
	const data = { name: words, date: sayDate(people.rosterDate) };
	const ceiling = isRosterStale ? ({ atMost: "warning" } as const) : {};
	if (judgement.is === "refused") {
		return {
			messageId: isRosterStale ? "picturedOldList" : "pictured",
			case: judgement.case,
			data,
			...ceiling,
		} as const;
	} else if (judgement.is === "open") {
		const { case: problemCase, question } = judgement;
		return { messageId: "which", case: problemCase, data, question, atMost: "warning" } as const;
	} else if (judgement.is === "left") {
		return { messageId: "picturedLeft", case: "leaver", data, atMost: "warning" } as const;
	} else if (isRosterStale && needs.length > 0) {
		const kind = shows === "work" ? "work" : "photo";
		return { messageId: "picturedOldList", case: kind, data, atMost: "warning" } as const;
	}
	return null;
}

function ask(shows: PictureShows): Question {
	return shows === "work" ? askWhoMadeIt : askWhoIsPictured;
}

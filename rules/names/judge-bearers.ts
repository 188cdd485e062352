import type { Question } from "../domain/finding";
import type { Pupil, Purpose } from "../domain/pupil";
import {
	type ConsentTerms,
	judgeConsent,
	type Need,
	preferCurrent,
	type Verdict,
} from "./judge-consent";
import type { PictureShows } from "./situation";

/** What is known of everyone who fits a name: `open` when only the poster can say which one is meant. */
export type Judgement =
	| { readonly is: "refused"; readonly case: Purpose }
	| { readonly is: "open"; readonly case: Purpose; readonly question: Question }
	| { readonly is: "left" | "given" };

/** Judges all bearers of a name together; they differ only where their consents do. */
export function judgeBearers(
	{ name, pupils }: { readonly name: string; readonly pupils: readonly Pupil[] },
	needs: readonly Need[],
	shows: PictureShows,
	terms: ConsentTerms,
): Judgement {
	const judged = preferCurrent(pupils).map((pupil) => ({
		pupil,
		verdict: judgeConsent(pupil, needs, shows, terms),
	}));
	const refusal = judged.map(({ verdict }) => verdict).find(({ is }) => is === "refused");
	if (refusal?.is !== "refused") {
		return { is: judged.some(({ verdict }) => verdict.is === "left") ? "left" : "given" };
	}
	return judged.every(({ verdict }) => verdict.is === "refused")
		? refusal
		: { is: "open", case: refusal.case, question: askWhich(name, judged) };
}

/** Classes tell pupils apart where they can; else names must be shown, which the page may not see. */
function askWhich(
	name: string,
	judged: readonly { readonly pupil: Pupil; readonly verdict: Verdict }[],
): Question {
	const classes = [...new Set(judged.map(({ pupil }) => pupil.class))];
	const isEnough = classes.every(
		(label) =>
			label !== "" &&
			new Set(judged.filter(({ pupil }) => pupil.class === label).map(({ verdict }) => verdict.is))
				.size === 1,
	);
	const choices = isEnough ? classes.map((label) => ({ label, value: label })) : [];
	return {
		id: "which",
		prompt: `Which “${name}” is meant?`,
		kind: isEnough ? "choice" : "people",
		choices,
	};
}

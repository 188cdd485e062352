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
	const meant = preferCurrent(pupils);
	const verdicts = meant.map((pupil) => judgeConsent(pupil, needs, shows, terms));
	const refusal = verdicts.find(({ is }) => is === "refused");
	if (refusal?.is !== "refused") {
		return { is: verdicts.some(({ is }) => is === "left") ? "left" : "given" };
	}
	return verdicts.every(({ is }) => is === "refused")
		? refusal
		: { is: "open", case: refusal.case, question: askWhich(name, meant, verdicts) };
}

/** Classes tell pupils apart where they can; else names must be shown, which the page may not see. */
function askWhich(name: string, pupils: readonly Pupil[], verdicts: readonly Verdict[]): Question {
	const verdictOf = new Map<string, Verdict["is"] | undefined>();
	const isEnough = pupils.every(({ class: label }, at) => {
		const own = verdicts[at]?.is;
		const before = verdictOf.get(label) ?? own;
		verdictOf.set(label, own);
		return label !== "" && before === own;
	});
	const choices = isEnough
		? Array.from(verdictOf.keys(), (label) => ({ label, value: label }))
		: [];
	return {
		id: "which",
		prompt: `Which “${name}” is meant?`,
		kind: isEnough ? "choice" : "people",
		choices,
	};
}

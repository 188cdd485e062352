import type { Question } from "../domain/finding";
import type { Pupil, Purpose } from "../domain/pupil";
import { askWhich, cannotSay } from "./ask-which";
import { type ConsentTerms, judgeConsent, type Need, preferCurrent } from "./judge-consent";
import type { PictureShows } from "./situation";

/** What is known of everyone who fits a name: `open` when only the poster can say which one is meant. */
export type Judgement =
	| { readonly is: "refused"; readonly case: Purpose }
	| { readonly is: "open"; readonly case: Purpose; readonly question: Question }
	| { readonly is: "left" | "given" };

interface Bearers {
	readonly name: string;
	readonly pupils: readonly Pupil[];
	/** What the poster has answered to the question which one is meant. */
	readonly which?: readonly string[] | undefined;
}

/** Judges all bearers of a name together; they differ only where their consents do. */
export function judgeBearers(
	{ name, pupils, which = [] }: Bearers,
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
	return verdicts.every(({ is }) => is === "refused") || which.includes(cannotSay)
		? refusal
		: { is: "open", case: refusal.case, question: askWhich(name, meant, verdicts) };
}

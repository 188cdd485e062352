import type { Question } from "../domain/finding";
import type { Pupil } from "../domain/pupil";
import type { Verdict } from "./judge-consent";

/** The answer of somebody who does not know who is meant: the strictest of all bearers counts. */
export const cannotSay = "cannot-say";

/**
 * Asks who is meant. Classes tell pupils apart where they can; else a name must be given, or picked
 * where names may be shown: the page may not see more of a name than the poster has written.
 */
export function askWhich(
	name: string,
	pupils: readonly Pupil[],
	verdicts: readonly Verdict[],
): Question {
	const prompt = `Which “${name}” is meant?`;
	const labels = new Set(pupils.map((pupil) => pupil.class));
	const settled = [...labels].filter((label) => label !== "" && isSettled(label, pupils, verdicts));
	const choices = settled.map((label) => ({ label, value: label }));
	if (settled.length === labels.size) return { id: "which", prompt, kind: "choice", choices };
	return {
		id: "which",
		prompt: `${prompt} Give the class and the full name; neither is posted.`,
		kind: "people",
		choices: [...choices, { label: "I cannot say: leave the name out", value: cannotSay }],
	};
}

/** Whether all pupils of a class may appear, or none may. */
function isSettled(label: string, pupils: readonly Pupil[], verdicts: readonly Verdict[]): boolean {
	const first = verdicts[pupils.findIndex((pupil) => pupil.class === label)];
	return verdicts.every(({ is }, at) => pupils[at]?.class !== label || is === first?.is);
}

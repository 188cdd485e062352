import type { Question } from "../domain/finding";

/** Asks whether whoever decides has said yes. */
export function askAgreement(prompt: string): Question {
	return {
		id: "headAgreed",
		prompt,
		kind: "choice",
		choices: [
			{ label: "Yes", value: true },
			{ label: "Not yet", value: false },
		],
	};
}

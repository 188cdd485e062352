import type { Consent, Purpose } from "../../rules/domain/pupil";

/** Who is looked for; "" or null lets everybody through. */
export interface PupilFilter {
	readonly words: string;
	readonly class: string;
	readonly year: string;
	readonly consent: { readonly purpose: Purpose; readonly is: Consent } | null;
	readonly standing: "here" | "left" | "do-not-show" | "all";
}

/** Everybody at the school. */
export const everybodyHere: PupilFilter = {
	words: "",
	class: "",
	year: "",
	consent: null,
	standing: "here",
};

import type { Consent, Pupil, Purpose } from "../domain/pupil";
import type { PictureShows } from "./situation";

/** What a policy asks of consents. */
export interface ConsentTerms {
	readonly purposes: readonly Purpose[];
	readonly unknown: Readonly<Record<Purpose, Exclude<Consent, "unknown">>>;
	readonly photoListForNames: boolean;
}

/** A permission that a pupil needs in this draft, and the rule's case if it is missing. */
export interface Need {
	readonly purpose: Purpose;
	readonly case: Purpose;
}

export type Verdict =
	| { readonly is: "refused"; readonly case: Purpose }
	| { readonly is: "left" }
	| { readonly is: "given" };

/** The permissions that the policy asks for a pupil named beside pictures of this kind, gravest first. */
export function needsOfNamed(
	shows: PictureShows,
	isAchievement: boolean,
	terms: ConsentTerms,
): Need[] {
	const needs: Need[] = [
		...needsOfPictured(shows, terms),
		...asked("name", "name", terms),
		...(isAchievement ? asked("achievement", "achievement", terms) : []),
	];
	return terms.photoListForNames && shows !== "pupils"
		? [...needs, ...asked("photo", "name", terms)]
		: needs;
}

/** The permissions that the policy asks for a pupil who is in the picture, or made the pictured work. */
export function needsOfPictured(shows: PictureShows, terms: ConsentTerms): Need[] {
	if (shows === "pupils") return asked("photo", "photo", terms);
	return shows === "work" ? asked("work", "work", terms) : [];
}

function asked(purpose: Purpose, problemCase: Purpose, { purposes }: ConsentTerms): Need[] {
	return purposes.includes(purpose) ? [{ purpose, case: problemCase }] : [];
}

/** Whether one pupil may appear. "Do not show" refuses everything; leavers are told apart from pupils. */
export function judgeConsent(
	pupil: Pupil,
	needs: readonly Need[],
	shows: PictureShows,
	{ unknown }: ConsentTerms,
): Verdict {
	if (pupil.doNotShow) {
		const use = shows === "pupils" ? "photo" : shows === "work" ? "work" : "name";
		return { is: "refused", case: needs[0]?.case ?? use };
	}
	const missing = needs.find(({ purpose }) => {
		const consent = pupil.consent[purpose];
		return (consent === "unknown" ? unknown[purpose] : consent) === "refused";
	});
	if (missing) return { is: "refused", case: missing.case };
	return { is: pupil.left ? "left" : "given" };
}

/** Of several who fit a name: those still at the school, or everyone when all have left. */
export function preferCurrent(pupils: readonly Pupil[]): readonly Pupil[] {
	const current = pupils.filter(({ left }) => !left);
	return current.length > 0 ? current : pupils;
}

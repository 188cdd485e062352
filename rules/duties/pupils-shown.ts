import type { People } from "../domain/people";
import type { PostDraft } from "../domain/post-draft";
import type { Pupil } from "../domain/pupil";
import { pupilsNamed } from "../names/pupils-named";

/** How a post shows a pupil: by name, in its picture, or by work of theirs in its picture. */
export type ShownAs = "named" | "pictured" | "author";

export interface ShownPupil {
	readonly pupil: Pupil;
	readonly as: ShownAs;
}

/**
 * The pupils whom a post names without a doubt, and those whom the poster says its pictures show.
 * Where several bear a name, all of them: each may be meant. The same pupil once for each way.
 */
export function pupilsShown(draft: PostDraft, people: People): ShownPupil[] {
	const { pictureShows, pictured = [] } = draft.answers;
	const named = pupilsNamed(draft, people)
		.filter(({ hit }) => hit.confidence === "confident")
		.flatMap(({ pupils }) => pupils.map((pupil): ShownPupil => ({ pupil, as: "named" })));
	const as = pictureShows === "work" ? "author" : "pictured";
	const inPicture = pictureShows === "neither" ? [] : pictured;
	const seen = inPicture
		.flatMap((answer) => people.pupilsMeant(answer))
		.map((pupil): ShownPupil => ({ pupil, as }));
	const byKey = new Map([...named, ...seen].map((one) => [`${one.as} ${one.pupil.key}`, one]));
	return [...byKey.values()];
}

/** Why a pupil should no longer be shown: has left, must not be shown, or the permission was refused since. */
export type TakeDownReason = "left" | "do-not-show" | "refused";

/** Whether a pupil whom a post shows may stay in it by the roster of today; null when so. An unknown consent was no better then. */
export function reasonToTakeDown(
	{ left, doNotShow, consent }: Pupil,
	as: ShownAs,
	hasMedia: boolean,
): TakeDownReason | null {
	if (doNotShow) return "do-not-show";
	if (left) return "left";
	const needed = {
		named: hasMedia ? [consent.name, consent.photo] : [consent.name],
		pictured: [consent.photo],
		author: [consent.work],
	}[as];
	return needed.includes("refused") ? "refused" : null;
}

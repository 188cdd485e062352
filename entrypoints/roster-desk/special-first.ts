import type { Pupil } from "../../rules/domain/pupil";

const most = 6;

/** Letters that a wrong encoding would spoil are worth a look, however far down they stand. */
export function specialFirst(pupils: readonly Pupil[]): readonly Pupil[] {
	const special = new Set(pupils.filter(isSpecial).slice(0, most));
	return [...special, ...pupils.filter((pupil) => !special.has(pupil))];
}

function isSpecial({ forename, knownAs, surname }: Pupil): boolean {
	return /\P{ASCII}/u.test(forename + knownAs + surname);
}

import type { Pupil } from "../../rules/domain/pupil";
import type { FoundPupils } from "./protocol";

/** As many as a person reads before typing another letter. */
const most = 40;

/**
 * Pupils at the school whose names have words that begin like all the words asked for, in a class
 * if one is given; by surname. Accents and case do not matter.
 */
export function findPupils(
	pupils: readonly Pupil[],
	search: { readonly query: string; readonly class: string },
): Pick<FoundPupils, "pupils" | "classes" | "total"> {
	const wanted = wordsIn(search.query);
	const present = pupils.filter(({ left }) => !left);
	const found = present
		.filter((pupil) => search.class === "" || pupil.class === search.class)
		.filter((pupil) => {
			const words = wordsIn(Object.values(namesOf(pupil)).join(" "));
			return wanted.every((start) => words.some((word) => word.startsWith(start)));
		})
		.toSorted((a, b) => order.compare(`${a.surname} ${a.forename}`, `${b.surname} ${b.forename}`));
	const classes = new Set(present.map((pupil) => pupil.class).filter((label) => label !== ""));
	return {
		pupils: found.slice(0, most).map((pupil) => ({
			key: pupil.key,
			name: `${pupil.knownAs || pupil.forename} ${pupil.knownSurname || pupil.surname}`,
			class: pupil.class,
		})),
		classes: [...classes].toSorted(order.compare),
		total: found.length,
	};
}

const order = new Intl.Collator("en-GB", { numeric: true });

function namesOf({ forename, knownAs, middle, surname, knownSurname }: Pupil) {
	return { forename, knownAs, middle, surname, knownSurname };
}

function wordsIn(text: string): readonly string[] {
	const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

import type { NameLevel, Situation } from "./permitted-level";

const situations = {
	noPicture: "without a picture",
	pupils: "with a picture of pupils",
	work: "with a picture of pupils' work",
	blogLink: "with a link to a blog",
} as const satisfies Record<Situation, string>;

const forms = {
	none: "No name may stand",
	forename: "The forename alone may stand (Amelia)",
	"forename-initial":
		"The forename may stand, alone or with the first letter of the surname (Amelia, Amelia T)",
	full: "The whole name may stand (Amelia Thorn)",
	unregulated: "The policy sets no limit to names",
} as const satisfies Record<NameLevel, string>;

const everySituation = ["noPicture", "pupils", "work", "blogLink"] as const;

/** Which form of a pupil's name may stand where, a sentence for each form; with `cases`, in these situations alone. */
export function sayLevels(
	levels: Readonly<Record<Situation, NameLevel>>,
	cases: readonly string[] | null,
): string[] {
	const asked = everySituation.filter((situation) => cases?.includes(situation) ?? true);
	const used = [...new Set(asked.map((situation) => levels[situation]))];
	return used.map((level) => {
		const where = asked.filter((situation) => levels[situation] === level);
		const isEverywhere = where.length === everySituation.length;
		return isEverywhere
			? `${forms[level]}, whatever the post shows.`
			: `${forms[level]}: ${where.map((situation) => situations[situation]).join(", ")}.`;
	});
}

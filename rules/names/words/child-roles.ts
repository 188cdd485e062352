import { KIND } from "./kind";
import type { Reading } from "./reading";

/** Words for somebody who does something: reporter, inventor, cellist, magician, volunteer. */
const agent = /.{3}(?:er|or|ist|ian|eer)s?$/;
/** End like one and are none. */
const others = new Set(
	`after another answer better bigger brother calendar camper centre chapter cleaner colder colour
	computer consider corner counter deliver dinner discover disorder easter either enter ever father
	feather finger flower further games harder however indoor later letter letters longer lower master matter member minor
	mirror mother neither never newer november number numbers october offer order other others
	outdoor outer over paper papers picture planter power poster posters quarter rather register remember
	river september shorter silver sister smaller solar stronger summer super sweater theater together tower
	trainer transfer under upper water weather whether winter wonder`.split(/\s+/),
);

/** True for what a child is called by its part: "pupil", "captain", "cartographers". */
export function isChildRole(reading: Reading, word: number): boolean {
	if (reading.says(word, KIND.CHILD)) return true;
	const lower = reading.lower(word);
	return agent.test(lower) && !others.has(lower) && !others.has(lower.replace(/s$/, ""));
}

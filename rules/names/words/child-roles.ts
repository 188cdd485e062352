import { KIND } from "./kind";
import type { Reading } from "./reading";
import { wordsThat } from "./word-set";

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

const agents = wordsThat(
	(word) => agent.test(word) && !others.has(word) && !others.has(word.replace(/s$/, "")),
);

/** True for what a child is called by its part: "pupil", "captain", "cartographers". */
export function isChildRole(reading: Reading, word: number): boolean {
	return reading.says(word, KIND.CHILD) || reading.isOneOf(word, agents);
}

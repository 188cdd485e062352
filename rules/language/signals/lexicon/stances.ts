import { nouns, verbs, words } from "./inflect";

/** How a remark about somebody is coloured, where no single word puts them down. */
export const stances = {
	/** Those who run schools, and what they impose. */
	AUTHORITY: words(
		"council ofsted dfe government minister ministers department inspector inspectors la lea trust governors governor local_authority county_hall academy_trust politicians mp mps slt leadership management pta senior_leadership people_in_charge powers_that_be those_in_charge curriculum timetable ministry whitehall",
	),
	/** Those who come in from outside, by trade or office. */
	OUTSIDER: nouns(
		"vicar rev reverend bishop councillor company provider contractor supplier agency caterer photographer builder supply_teacher site_team site_manager landlord neighbour developer driver",
	),
	SCORN: words(
		"shameful shame idiots idiot nonsense rubbish shambles chaos failure clown zoo joke disappointing shocking embarrassed",
	),
	/** What the writer takes to be plain to everybody. */
	EVIDENT: words(
		"clearly apparently obviously evidently allegedly supposedly surely presumably frankly regrettably predictably typical honestly",
	),
	COMPARED: words("better nicer neater smarter brighter cleverer tidier kinder calmer"),
	/** Praise that a "not" before it turns round. */
	GRADED: words("good great kind patient nice bothered interested best exactly finest acceptable"),
	...verbs(
		"FAIL",
		"fail ruin wreck waste forget blame ignore refuse complain abandon dump cancel lack",
	),
};

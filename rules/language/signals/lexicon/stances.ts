import { nouns, verbs, words } from "./inflect";

/** How a remark about somebody is coloured, where no single word puts them down. */
export const stances = {
	/** Those who run schools, and what they impose. */
	AUTHORITY: words(
		"mat multi_academy_trust council ofsted dfe government minister ministers department inspector inspectors la lea trust governors governor local_authority county_hall academy_trust politicians mp mps slt leadership management pta senior_leadership people_in_charge powers_that_be those_in_charge curriculum timetable ministry whitehall",
	),
	/** Those above, as those below speak of them. */
	SUPERIOR: words(
		"slt smt management leadership bosses boss leaders leader governors governor the_head our_head headteacher deputy trust ofsted dfe council government minister ministers inspectors inspector executive_head chief_executive ceo managers manager senior_leaders senior_leadership senior_staff head_of_department head_of_year line_manager chair_of_governors academy_chain consultant consultants adviser advisor higher_ups those_upstairs head_office local_authority county_hall authority lea academy_trust powers_that_be people_in_charge those_in_charge",
	),
	/** Single words that mean their opposite. */
	AIRY: words(
		"typical priorities farce joke shock classic classy priceless marvellous genius hilarious ridiculous pointless shocking appalling unbelievable speechless disgraceful pathetic shameful embarrassing grim dire chaos typically brilliant commitment",
	),
	/** What wears teachers out. */
	TOIL: nouns(
		"meeting briefing inset training initiative policy form spreadsheet lanyard observation learning_walk data_drop ppa photocopier printer boiler wifi staffroom staff_room target scheme cover supply timetable marking planning uniform",
	),
	WEARY: words(
		"shrug shrugs punished nits mortified struggling miserable crumbling leaking freezing stinks suffer suffering swanned swans waltzed sauntered strolled wheeled_out trotted_out faffing wittering banging_on despair despairing dread weep groan sigh sighs exhausting exhausted draining wine gin embarrassing unbelievable incredible",
	),
	/** What glad people cannot do: wait, stop smiling, thank enough. */
	DELIGHTED: words(
		"make come attend give stopped missed lost believe wait stop contain resist choose decide help thank ask be have get only just miss forget disappoint let fail imagine fit keep see afford join eat hide agree put want mind too quite",
	),
	SHARP: words("sharpest brightest quickest cleverest best easiest strongest smartest tidiest"),
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

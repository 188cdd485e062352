import { GrammarSet } from "./grammar/grammar-set";
import { nouns, verbs, words } from "./lexicon/inflect";
import { times } from "./lexicon/times";

/** A place in a race, a prize, a level passed, an office, praise: words of success, in school or out of it. */
const classes = {
	COUNT: times.COUNT,
	PLACE: words(
		"<ordinal> first second third fourth fifth top last runner_up joint_first joint_second joint_third",
	),
	METAL: words("gold silver bronze golden platinum"),
	BELT: words("white yellow orange green blue purple brown red black"),
	PRIZE: nouns(
		"award badge certificate medal medallist medalist prize trophy rosette scholarship sash ribbon honour commendation merit distinction dojo housepoint house_point golden_ticket hot_chocolate postcard_home",
	),
	CHAMPION: nouns(
		"champion championship champ winner runner_up finalist semi_finalist victor record_holder record_breaker prizewinner",
	),
	OFFICE: [
		...nouns(
			"prefect ambassador councillor librarian monitor buddy captain head_girl head_boy head_pupil deputy_head_girl champion reporter mentor",
		),
		"COUNT? head|vice|house|team|sports|school captain|girl|boy|council|squad",
		"school|eco|student council|committee",
		"county|academy|first|district|national squad|team",
		"squad",
	],
	HONOURED: words(
		"star pupil hero writer mathematician reader scientist artist athlete player learner musician speaker speller poet sportsperson swimmer runner singer historian geographer linguist person child team worker baker helper listener friend thinker builder gardener cook",
	),
	SPAN: words(
		"tournament season festival game day week fortnight month term year match half_term game moment",
	),
	TASK: nouns(
		"challenge times_table level stage pen_licence pen_license licence badge point exam award marathon length metre target goal test book_band grade race score pb swim triathlon duathlon audition spelling number_bond",
	),
	...verbs(
		"GAIN",
		"win earn gain receive take get claim bag pick_up secure scoop collect lift land bring_home come_home_with",
	),
	...verbs(
		"MASTER",
		"complete smash master conquer ace pass nail beat break qualify achieve accomplish reach exceed finish crack",
	),
	...verbs(
		"CHOOSE",
		"select choose pick elect vote appoint shortlist sign crown name nominate make scout invite promote",
	),
};

const readSuccess = new GrammarSet().createReader(classes, {
	place: [
		"came|come|comes|coming|finished|finishes|finishing|finish|placed|ranked in? a|an|the? joint? PLACE !with|to|and",
		"PLACE place|prize !on",
		"PLACE in the ..1 race|class|country|county|final|world|school|league|region",
		"<ordinal> in",
		"topped|tops|top of the|his|her",
		"tops|topped",
		"took|takes|taking PLACE",
		"personal best",
		"pb",
		"record breaking",
		"broke|beat|breaks|beats|smashed|set|breaking ..5 record|records",
		"CHAMPION",
		"reached|reaches|into the ..2 final|finals|semi",
		"made|makes it to the ..2 final|finals|semi",
		"qualified|qualifies|qualify|qualifying",
		"won|wins|winning|win|victory|victorious",
	],
	prize: [
		"PRIZE",
		"METAL award|sticker|star|certificate|at|in|for|standard|level|medal",
		"GAIN a|the|his|her|their|another? METAL",
		"sticker for",
		"BELT belt",
		"pen licence|license",
		"HONOURED of the|this|our SPAN",
		"presented|given|handed|awarded with? the|a|an",
		"the ..3 cup|shield $",
		"GAIN the|a ..2 cup|shield",
		"ticket for",
	],
	level: [
		"achieved|achieves|achieving|achievement|achievements|accomplished|accomplishment|aced|passed|scored|scores|excelled|excels|mastered",
		"grade COUNT",
		"reached|moved|now|at up? to|on? level|stage|grade|band COUNT",
		"full|top marks",
		"COUNT out of COUNT",
		"got|scored|gets|with|all <number> <number>",
		"learned|learnt to swim|ride|read|skate|dive|skip|whistle",
		"hit|scored|made a century|fifty|hat",
		"read|finished|learnt|learned|spelt|counted|walked|ran|raised|completed|collected|earned|gained|cycled|swum|swam all|over|every|another? <number>|<money>|book|verse|mile|his|her",
		"fastest|highest|longest|best ..3 in|of|ever the|our|class|school|$",
		"flying colours",
		"<number> attendance",
		"full attendance",
		"MASTER ..3 TASK",
		"swam|swum|swims ..3 metres|lengths|length|mile|miles|<number>",
		"been|was|is|got published",
		"exam|test results|result",
	],
	office: [
		"joined|joins|makes|made the ..2 OFFICE",
		"has|have|been|was|is|were|are|got ..1 CHOOSE-ed as|for|to|by|in|our|OFFICE|onto|into|a|head|house|player|captain|$",
		"selected|elected|shortlisted|nominated",
		"our|new|is|the|as ..2 OFFICE",
		"OFFICE ,",
	],
	praise: [
		"congrats",
		"congratulations",
		"congratulate",
		"congratulating",
		"well done",
		"bravo",
		"three cheers",
		"hats off",
		"proud of",
		"shout out",
		"shoutout",
		"kudos",
		"what a star|superstar|hero|champion",
		"super star",
		"superstar",
		"hero of",
	],
});

/** True when a post honours somebody for a success. */
export function tellsAchievement(text: string): boolean {
	return readSuccess(text).length > 0;
}

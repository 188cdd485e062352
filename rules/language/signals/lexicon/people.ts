import { nouns, words } from "./inflect";

/** Who lives and works at a school, and what they are called. */
export const people = {
	WE: words("we us our i my"),
	BE: words("is are am was were be been being"),
	NOWBE: words("is are am"),
	HAVE: words("have has had having"),
	TITLE: words("mr mrs miss ms dr sir madam"),
	PARENTS: [
		...nouns(
			"parent carer mum mom dad family grandparent guardian grown_up mother father relative",
		),
		"parents and carers",
	],
	/** Those who work at or run a school. */
	STAFF: [
		...nouns(
			"teacher headteacher head_teacher head deputy leader governor ta teaching_assistant assistant cook cleaner caretaker receptionist dinner_lady supervisor secretary inspector colleague",
		),
		...words(
			"staff leadership management slt smt pta office kitchen council trust ofsted board academy_trust lea",
		),
	],
	GROWNUPS: ["PARENTS", "STAFF", ...nouns("adult volunteer visitor")],
	/** A child, or children together. */
	CHILDREN: [
		...nouns(
			"child kid pupil boy girl student youngster learner little_one lad infant junior class cohort",
		),
		...words("children childrens y6s reception nursery eyfs preschool ks1 ks2 class <class> sixes"),
		"year|years|form|class COUNT|R|Capital",
		"key stage COUNT",
		"the|our little|younger|older ones",
	],
	/** Children as players, singers and so on. */
	PLAYERS: [
		...nouns(
			"team squad choir band orchestra cast swimmer dancer singer runner footballer netballer cricketer gymnast athlete player crew explorer musician councillor ambassador scientist club",
		),
		"under <number>",
		"school|eco|student|pupil council|committee",
	],
	ROLE: nouns(
		"teacher head headteacher deputy governor cook caretaker secretary ta leader supply_teacher assistant boss",
	),
	/** A grown-up by name or role. */
	PERSON: [
		"TITLE Capital",
		"our|the|my|your|this|that new|old|last|year|former|supply? ROLE",
		"the|our|my ROLE",
	],
};

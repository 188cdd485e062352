/** Whom a post may be about, and what speaks against a put-down. */
export const stanceSigns = {
	parents: [
		"PARENTS",
		"parenting",
		"home|homes can|could|did|does|do|will|is",
		"mums|dads|mummies|daddies",
	],
	staff: [
		"STAFF",
		"ROLE",
		"chair of",
		"TITLE Capital",
		"colleague|colleagues|coach|nqt|ect|mentor|ed_psych|consultant|admissions",
	],
	authority: ["AUTHORITY", "SUPERIOR"],
	outsiders: ["OUTSIDER"],
	otherSchool: [
		"other|another|next|certain|neighbouring|rival school|schools",
		"than|unlike !NOPLACE Capital",
		"school|lot|lads|rivals down|over|up|along|next",
	],
	pointedAt: [
		"these|those|this CHILDREN|PARENTS|people|kids",
		"these|those|this|that|my|our lot|place|bunch|shower|group|cohort|intake|set|gang",
		"these|those|this|that class|child|parent|teacher|boy|girl|family|mum|dad|one|woman|man|school|building",
		"troublemaker|troublemakers|ringleader|ringleaders|culprit|culprits",
	],
	/** What is judged of a school and its people. */
	conduct: ["CONDUCT", "school|schools|place|building", "cohort|intake|catchment"],
	they: ["they|them|their|people"],
	/** Against a put-down. */
	delight: [
		"love|loved|loving|enjoyed|enjoying|enjoy|fun|laughed|laughing|laugh|giggle|giggles|hilarious|joy|kind|kindness|happy|favourite|favourites|smile|smiles|smiling|smiled|celebrate|celebrated|celebrating|excited|exciting|hero|heroes|star|stars|yummy|tasty|cheered|cheering|hooray|beautifully|friends|joyful|magical|gorgeous|treat|won|winner|winners|impressed|pleased|grateful",
		"can|could not wait|believe|be|stop|resist",
		"well done|played",
		"so|very|really|incredibly|extremely|all|couldnt_be proud|prouder|grateful|happy|impressed",
	],
	inviting: [
		"welcome|join|invited|remember|apply|entitled|see_you|come_and|come_along|come_to|pop|bring|book|sign_up|tickets|ticket|doors|raffle|donations|donate|volunteers|volunteer|raised|raising",
		"if you|your|anyone|anybody",
	],
	playful: [
		"jokes|joke|dancing|singing|panto|tie|disco|karaoke|quiz|quizzes|goal|goals|conkers|rounders|race|biscuits|cake|cakes|costume|costumes|v|versus|chess|glitter|hair|elf|santa|jumper|jumpers|fancy_dress|sports_day|game|games|match|team|bake|baking|show|circus|talent",
		"SPORT",
	],
	thanking: ["thank you", "thanks to|for|all", "thank everyone|them|all|the"],
	/** What children find out, write or say. */
	lesson: [
		"CHILDREN say|says|said|think|thinks|know|knows|wrote|asked|ask|wondered|wonder|discovered|decided|tested|solved|agreed|blame|voted !they|he|she",
		"say|says|said|asked CHILDREN|Capital",
	],
	mine: ["i|my|me"],
	you: ["you|your"],
	told: ["TOLD"],
} as const;

import { nouns, words } from "./inflect";

/** How trips are told; read beside the lexicon. */
export const travelling = {
	/** Who comes to a place; a letter or a season does so otherwise. */
	ARRIVER: [
		"CHILDREN",
		"PLAYERS",
		"TRANSPORT",
		...words("we they everyone everybody all both group groups just safely finally"),
	],
	CAME: [
		"arrived",
		"reached",
		"landed",
		"made it",
		"make it",
		"making it",
		"got",
		"here !to",
		"safely",
		"checked in|into",
		"stopped|stopping for|at|off",
		"bumped into ..2",
	],
	SHOW: nouns("concert show performance panto pantomime matinee gig parade play"),
	/** How a match or a race came out. */
	RESULT: words(
		"place won win wins winner winners score scored medal medals trophy goal goals champions result results beat drew lost defeat victory runners_up certificate",
	),
	DET: ["the", "a", "an", "our", "their", "another", "this", "some", "local"],
	/** Where no school goes but in play. */
	FARAWAY: [
		...words(
			"mars jupiter outer_space north_pole south_pole arctic antarctica new_world stone_age ice_age iron_age bronze_age jurassic narnia hogwarts neverland wonderland everest titanic mayflower pompeii atlantis sahara serengeti kenya egypt india china japan australia brazil mexico africa peru antarctic time_machine magic_carpet flying_carpet beanstalk",
		),
		"the moon",
		"to|into|in|from|through space !centre",
		"ancient egypt|greece|rome|china|greeks|egyptians|romans",
	],
	/** What is sent away while all stay at school. */
	PARCEL: nouns(
		"letter parcel shoebox box card postcard donation gift poem entry hamper balloon drawing painting",
	),
	/** Rooms and grounds of a school. */
	ROOM: words(
		"hall classroom carpet playground field benches corridor library yard garden gym studio imagination imaginations seats chairs building site",
	),
	/** What children are sorted into: a capital before it names no place. */
	GROUPING: words("class house group team room set block hall award prize"),
};

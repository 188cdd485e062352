import { words } from "./inflect";

/** How notices ask, set dates and tell of changes; read beside the lexicon. */
export const asking = {
	ALL: words("all any anyone anybody everyone everybody somebody someone whoever"),
	MUST: [
		...words("must should may can need_to needs_to have_to has_to ought_to will_need"),
		"are|is to",
	],
	/** Acts that one asks of parents without a please. */
	ASKED: words(
		"wear bring label return collect order apply send dress_up come_dressed sign_up register pay keep use give donate arrive contact ring email call pack",
	),
	/** What readers are asked to do in play. */
	GUESS: words(
		"guess spot tell see believe name find hear imagine be picture solve work_out count remember beat identify recognise match think do",
	),
	/** What is recommended to everybody. */
	SHOWN: words("see hear have try read watch look visit"),
	FIXED: ["after|before|until FEAST", "SOON", "SOMETIME", "DATE", "every|each WEEKDAY"],
	WHEN: ["SOON", "SOMETIME", "OFTEN", "DATE"],
	RUNS: ["CHANGE", ...words("off on shut unavailable closed full late")],
	/** What a school that gives notice is doing just now. */
	SEEKING: words(
		"missing looking collecting holding hosting starting opening closing selling offering asking hoping changing moving running recruiting advertising inviting expecting bringing operating having",
	),
	WEATHER: words(
		"snow ice weather rain flooding flood storm heat strike illness sickness circumstances",
	),
	OFFICE: [
		"school|main|the office",
		"car park",
		"the app",
		"our? website",
		"front|main|side|back|top|bottom|hall entrance|gate|door",
	],
};

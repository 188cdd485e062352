import { irregularPasts, nouns, words } from "./inflect";

/** How a post tells of what was done, praises and thanks. */
export const telling = {
	/** Past forms; `<ed>` is any word in -ed. */
	PAST: ["<ed>", ...irregularPasts],
	/** Pasts that are nothing else. */
	WENT: words(
		"went came saw ate wrote sang ran swam drew took gave wore drank flew grew knew chose spoke rode drove fell sold won stood thought felt",
	),
	/** Participles by which a notice or an arrival speaks of what is now or to come. */
	OPEN: [
		...words(
			"closed shut cancelled postponed moved changed rearranged rescheduled delayed extended asked invited needed required reminded arrived reached landed boarded left settled bumped put let set cut cost come broken confirmed reported decided added updated arranged booked agreed",
		),
		"made|make it",
		"had to",
		"run out|late|over",
		"had a|some|several|more? ..1 TROUBLE",
		"gone|come|sent home|out|up",
		"set off|out",
		"got on|off|to",
		"checked in",
		"been CHANGE-ed|confirmed|reported|asked|left|found|told|sent",
	],
	/** What a school has had when it must ask parents for something. */
	TROUBLE: nouns("complaint report case outbreak incident problem issue concern confirmed_case"),
	ADVERB: words(
		"all also just really already recently even then absolutely certainly finally both each always now still thoroughly safely never only so very",
	),
	TELLER: [
		"CHILDREN",
		"PLAYERS",
		"GROWNUPS",
		"PERSON",
		...words("we i they he she it everyone everybody who which that some both"),
		"the|our school",
	],
	/** A sentence of what is over or has been done. */
	TOLD: [
		"was",
		"were",
		"WENT",
		"TELLER ~ ADVERB? !OPEN PAST",
		"HAVE ADVERB? had|made|been ADVERB? <ing>",
		"HAVE ADVERB? had|made|done a|an|such|so|our|the|some|lots|great|fun",
		"HAVE ADVERB? !OPEN PAST",
		"thank you ~ to|for|all|everyone|so|PERSON|PARENTS|CHILDREN|<handle>|Capital",
		"thanks ~ to|for|all|everyone|so|PERSON|PARENTS|CHILDREN|<handle>|Capital",
		"AGO",
		"COUNT UNIT ago",
	],
	PRAISE: words(
		"fantastic amazing brilliant wonderful lovely super superb great excellent awesome incredible beautiful fabulous terrific marvellous outstanding magnificent splendid delicious proud well_done congratulations congrats good_luck bravo hooray hurrah",
	),
};

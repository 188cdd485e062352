import { complainingPhrases } from "./complaining-phrases";
import { harmlessRemarks } from "./harmless-remarks";
import { words } from "./lexicon/inflect";
import { lexicon } from "./lexicon/lexicon";
import { stances } from "./lexicon/stances";
import { postGrammars } from "./post-grammars";
import { remarkFrames } from "./remark-frames";
import { sneeringPhrases } from "./sneering-phrases";
import { stanceKinds, stanceSigns } from "./stance-signs";

const classes = {
	...lexicon,
	...stances,
	/** Who is put down. */
	TARGET: [
		"CHILDREN",
		"PARENTS",
		"STAFF",
		"PERSON",
		"school",
		"schools",
		"lot",
		"place",
		"inspectors",
		"assembly",
		"assemblies",
		"lesson",
		"lessons",
	],
	/** What small children learn to do. */
	BASIC: words(
		"read write count spell tie hold_a zip_up use_a dress_themselves sit_still share_a do_up blow_their wipe_their",
	),
	SLACKNESS: words("leadership management communication planning organisation parenting logic"),
	NATURE: words(
		"weather rain wind gale storm snow hail frost fog mud heat sun squirrels slugs snails pigeons foxes rabbits caterpillars moles mice technology internet wifi battery batteries printer laptop kiln oven glue tape",
	),
	ALLOWED: words("adults adult an_adult grown_ups grown_up teachers staff us anyone anybody"),
	/** What may be bad without anybody's fault. */
	MATTER: words(
		"defeat loss score weather rain storm joke jokes pun puns jumper jumpers jumper_day noise smell smells hat hats wig wigs moustache weed weeds monster monsters mess hair dancing dance singing haircut haircuts luck cold colds",
	),
	/** Of whom a lesson or a visit tells. */
	FIGURE: words(
		"author illustrator poet athlete paralympian olympian scientist inventor artist actor actress speaker visitor hero heroine character explorer musician composer engineer astronaut",
	),
	GROUP: [...words("lot bunch shower rabble crowd crew cohort"), "year group"],
	IS: [
		"NOWBE",
		"was|were",
		"has|have been",
		...words("seem seems look looks get gets become becomes make makes"),
		"can be",
		"being",
		"are all",
		"is being|getting",
	],
	NEEDS: words(
		"sen send special_needs autism autistic additional_needs learning_support behaviour hearing_impaired speech_and_language",
	),
	COUNTED: words(
		"<number> one two three four five six seven eight nine ten eleven twelve half few some a_few a_third a_quarter",
	),
	CANNOT: [
		"can|could|will|would|do|does|did|to not",
		"never",
		"fail|fails|failed to",
		"refuse|refuses|refused|refusing to",
		"cannot",
	],
};

/** Kinds of stance with the stock phrases of each. */
const allKinds = {
	...stanceKinds,
	weary: [...stanceKinds.weary, ...complainingPhrases.weary],
	failing: [...stanceKinds.failing, ...complainingPhrases.failing],
	evident: [...stanceKinds.evident, ...complainingPhrases.evident],
	knowing: [...stanceKinds.knowing, ...sneeringPhrases.knowing],
	irony: [...stanceKinds.irony, ...sneeringPhrases.irony],
	wish: [...stanceKinds.wish, ...complainingPhrases.wish],
	understated: [...stanceKinds.understated, ...complainingPhrases.understated],
	comparing: [...stanceKinds.comparing, ...complainingPhrases.comparing],
};

export const readRemarks = postGrammars.createReader(
	classes,
	{
		...remarkFrames,
		...allKinds,
		...stanceSigns,
		harmless: harmlessRemarks,
		story: ["STORY", "STORYTELLING"],
	},
	[
		"remark",
		"plain",
		"group",
		"scorn",
		"weary",
		"failing",
		"hint",
		"evident",
		"knowing",
		"irony",
		"rhetoric",
		"wish",
		"understated",
		"comparing",
	],
);

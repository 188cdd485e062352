import { gripeSigns } from "./gripe-signs";
import { harmlessRemarks } from "./harmless-remarks";
import { words } from "./lexicon/inflect";
import { lexicon } from "./lexicon/lexicon";
import { stances } from "./lexicon/stances";
import { postGrammars } from "./post-grammars";
import { remarkFrames } from "./remark-frames";
import { sneerSigns } from "./sneer-signs";
import { stanceSigns } from "./stance-signs";
import { kindWeights } from "./stance-weights";
import { stockGripes } from "./stock-gripes";

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
	SLACKNESS: words(
		"leadership management communication planning organisation parenting logic commitment support",
	),
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

const isKind = (sign: string): sign is keyof typeof kindWeights => sign in kindWeights;

export const readRemarks = postGrammars.createReader(
	classes,
	{
		...remarkFrames,
		...sneerSigns,
		...gripeSigns,
		...stockGripes,
		...stanceSigns,
		harmless: harmlessRemarks,
		story: ["STORY", "STORYTELLING"],
	},
	["remark", "plain", "group", ...Object.keys(kindWeights).filter(isKind)],
);

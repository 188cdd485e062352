import { before } from "./before-frame";
import { isPlain, isSmall } from "./frame-marks";
import type { FramedForm } from "./framed-form";
import type { Surrounding } from "./surrounding";

const couldHere = before("could", "be not have hv hav see do only u we you they i it");

const having =
	/^(?:has|have|had|hav|hv|hve|its|ive|weve|theyve|youve|hes|shes|(?:has|have|had)n['’]?t|.+['’](?:ve|s|d))$/;
/** "it's bn a week", "they have really bn"; a billion has its figure before it. */
const isPast = (at: Surrounding): boolean =>
	isSmall(at) &&
	(having.test(at.before) ||
		(/^(?:never|always|ever|just|also|really|rly|already|all|not|only|both)$/.test(at.before) &&
			having.test(at.beforeThat)));

/** Words without their vowels that are so short that they could be an abbreviation. */
export const skeletonForms: readonly (readonly [string, FramedForm])[] = [
	[
		"bn",
		{
			full: "been",
			isMeant: isPast,
		},
	],
	["cd", before("could", "you u we i they not be do have hv see hear any1 anyone some1")],
	[
		"bst",
		{
			full: "best",
			isMeant: (at) =>
				isPlain(at) &&
				at.after !== "" &&
				(/^(?:the|our|my|ur|your|is|r|are|was)$/.test(at.before) ||
					(at.startsSentence &&
						/^(?:day|trip|week|wishes|assembly|class|bit|of|news)$/.test(at.after))),
		},
	],
	[
		"cud",
		{
			full: "could",
			// What a cow chews has an article before it.
			isMeant: (at) =>
				couldHere.isMeant(at) || (isPlain(at) && /^(?:i|we|u|you|they|he|she)$/.test(at.before)),
		},
	],
	[
		"wd",
		before(
			"would",
			"love luv like be b have hv you u any1 anyone some1 not never really recommend",
		),
	],
	["cn", before("can", "you u we i they it be b see c any1 anyone do get")],
	["nd", before("and", "then now so we i they the u you a all")],
	["hd", before("had", "a the such so lots loads our some sum fun 2 to been bn an")],
	["ws", before("was", "a the so v very such our here there great gr8 good gd lovely")],
	["nt", before("not", "a the be bad long far yet sure much so even")],
	["wt", before("what", "a an the")],
	["gv", before("give", "us me it them a the")],
	["kp", before("keep", "smiling going up it in on the an the warm dry safe calm reading")],
	["kps", before("keeps", "raining smiling going on us the getting")],
	["mk", before("make", "sure a the it us")],
	["tk", before("take", "care a the it part")],
	["thr", before("there", "were was is are r will wil")],
	[
		"fn",
		{
			full: "fun",
			isMeant: (at) => isPlain(at) && /^(?:much|gr8|great|good|gd|such|having)$/.test(at.before),
		},
	],
	[
		"dy",
		{
			full: "day",
			isMeant: (at) =>
				isPlain(at) &&
				/^(?:a|gr8|great|gd|good|lovely|lvly|every|all|the|sports)$/.test(at.before) &&
				isSmall(at),
		},
	],
	[
		"dun",
		{
			full: "done",
			isMeant: (at) =>
				isPlain(at) &&
				(/^(?:all|well|nearly|almost|are|r|is|been|bn|get|got|have|hv|has|we've|job)$/.test(
					at.before,
				) ||
					(at.startsSentence && /^(?:and|n)$/.test(at.after))),
		},
	],
	["ud", before("you'd", "be have like love")],
];

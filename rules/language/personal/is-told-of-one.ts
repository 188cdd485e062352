import { isUsualForename } from "../../names/words/usual-forenames";

/** One child, or the few of one family. */
const young =
	"(?:girls?|boys?|lads?|lass|kid|twins|brothers?|sisters?|siblings|pupil(?! premium)|child|student|learner|classmate|face|starter|little ones?|family|year \\d|y\\d)";
const child = new RegExp(
	[
		`\\b(?:our|my|the|an?|one|only|that|this|little|lovely|new|brave|another|year \\d|y\\d|class \\d|reception|nursery)(?: [\\p{L}\\d'’-]+){0,3}? ${young}\\b`,
		"\\b(?:one|two|three|four) of (?:our|my|mine|the)\\b",
		"\\b(?:she|he)(?:['’]s| is| was) (?:only|just)\\b",
		"\\b(?:his|her|whose) (?:real |birth )?(?:mum|mummy|dad|daddy|mother|father|parents|nan|nana|gran|brother|sister|family|siblings)\\b",
		"\\b(?:mum|dad)\\b[^!?\\n]*\\b(?:himself|herself|he|she)\\b",
		"\\bguess who(?:['’]s| is)\\b",
		"\\b(?:brothers|sisters|siblings|twins|(?:boy|girl) (?:who|whose|in))\\b",
	].join("|"),
	"iu",
);
/** One grown-up of the school, by office or by name. */
const colleague =
	/\b(?:(?:[Oo]ur|[Mm]y|[Tt]he) (?:[a-z]+ ){0,3}(?:cook|caretaker|teacher|headteacher|head|deputy|TA|assistant|secretary|receptionist|cleaner|supervisor|(?:lollipop|crossing|dinner|lunch) (?:man|lady)|governor|SENCO|(?:business|premises|site|office) manager|colleague)\b(?! team)|(?:Mr|Mrs|Miss|Ms) \p{Lu})/u;
const notNamed =
	"(?:Academy|All|And|Britain|England|London|Scotland|Wales|Autumn|Christmas|Class|Easter|English|Every\\p{Ll}*|Form|Friday|God|Great|He|House|How|I[tfn]|KS\\d|Maths|Monday|No|Nobody|Nursery|Our|Reception|Saturday|School|She|So|Some\\p{Ll}*|Spring|Summer|Sunday|Team|That|The|There|These|They|This|Those|Thursday|Today|Tomorrow|Tuesday|We|Wednesday|What|When|Who|Winter|Year|Yesterday|You|Father|Mother|Mum|Dad|Social|Class|Head|World|Epilepsy|Asthma|Diabetes|Autism|Mental|Anxiety|Cancer|Children|Parents|Staff|Pupils|\\p{Lu}\\p{Ll}+s)";
/** "Poor Freddie": a capital before a name that is none itself. */
const opener =
	"(?:Poor|Dear|Our|Little|Happy|Lovely|Brave|Bless|And|But|So|Today|With|When|As|Because|While|Congratulations|Congrats|Thanks|Hello|Hi|Sorry|Farewell|Goodbye|Welcome|Meet|Go|Done|Love)";
const forename = `(?<!(?<![\\p{L}])(?!${opener} )\\p{Lu}[\\p{L}'’-]{0,20} )(?<![\\p{L}#@'’-])(?!${notNamed}(?![\\p{L}]))\\p{Lu}\\p{Ll}{2,20}`;
/** A lone forename that has, does or is given something. */
const named = new RegExp(
	[
		`${forename}['’]s (?:mum|mummy|dad|daddy|parents|family|brother|sister|nan|new|e\\p{Lu}+|EHCP|\\p{Ll}+)\\b`,
		"\\((?:the )?\\p{Lu}\\p{Ll}+(?:(?:, | and | & )\\p{Lu}\\p{Ll}+)+\\)",
		"\\b[Tt]he \\p{Lu}\\p{Ll}+(?:(?:, | and | & )(?:the )?\\p{Lu}\\p{Ll}+)* famil(?:y|ies)\\b",
		`${forename},? (?:who |in (?:Y|Year |Class |Reception|\\d))`,
		`${forename} (?:has|had|is|was|takes|wears|goes|came|went|started|starts|managed|moved|lives|gets|got|wet|lost|and \\p{Lu}\\p{Ll}+ )\\b`,
		`\\b(?:of|to|for|with|on|dear|soon|from|hug|is) ${forename}(?=[ ,!.?]|$)(?! \\p{Lu})`,
	].join("|"),
	"u",
);
const loneName = new RegExp(`${forename}(?![\\p{L}'’-]| \\p{Lu}| (?:from|at) )`, "gu");

/** "Kyle and what a change in him": a usual forename by itself, and not of somebody who visits. */
const saysForename = (sentence: string): boolean =>
	Array.from(sentence.matchAll(loneName), ([name]) => name.toLowerCase()).some(isUsualForename);

/** Told to all, or asked of them. */
const general =
	/\b(?:if|any|every|each|anyone|everyone|whoever|your|form|claim|apply|eligible|please (?:let|tell|inform)|forms?|nut[- ]free|lunch ?box(?:es)?)\b/i;

/** True for a sentence that tells a fact of one child, one family or one colleague of the school. */
export const isToldOfOne = (sentence: string, fact: string): boolean =>
	colleague.test(sentence) ||
	// An illness that begins a sentence has a capital as well.
	named.test(sentence.replace(fact, fact.toLowerCase())) ||
	saysForename(sentence) ||
	(child.test(sentence) && !general.test(sentence));

const direct = new RegExp(`${forename}(?:['’]s| is| was| has| had)(?: \\p{Ll}+){0,2} $`, "u");
const read =
	/\b(?:stor(?:y|ies)|novels?|characters?|authors?|films?|books?|poems?|histor(?:y|ical))\b/iu;

/** True where the words before a fact say at once of whom: "Jonah's social worker came to our play", but not in a book. */
export const isSaidOfName = (sentence: string, lead: string): boolean =>
	direct.test(lead) && !read.test(sentence);

const group =
	/(?<![\w#])(?:(?:Class|Years?|Form) (?:\d|[A-Z]\p{L}*)|Reception|Nursery|\d[A-Z]{1,2}|R(?!E)[A-Z]|[A-Z]{1,2}\d)\b/u;

/** True where a sentence tells a class or a year. */
export const saysClass = (sentence: string): boolean => group.test(sentence);

import { type PrivateFact, privateFact } from "./private-fact";

const relative =
	"(?:mum|mam|mummy|mother|dad|daddy|father|parents?|brother|sister|husband|wife|partner|nan|grandad|grandma|son|daughter|baby)";
const kin = "(?:nan|nana|nanny|gran|grandma|granny|grandad|grandparents?|aunt(?:ie|y)?|uncle)";
const state =
	"(?: (?:is|are|was|were|has|have|had|got|getting|went|been|just|recently|both|now|sadly|back|still|finally))*";

const care = [
	privateFact(
		"foster fostered",
		"fostered(?! (?:a|an|the|our|such|by))|foster(?: care| carers?| famil(?:y|ies)| home| parents| mum| dad)",
	),
	privateFact(
		"looked",
		"looked[ -]after(?= (?:child|pupil|boy|girl|lad|brother|sister|sibling|twins))|(?:is|are|was|been) looked[ -]after",
	),
	privateFact("care", "taken into care|(?:in|from|into) care(?! homes?| of)"),
	privateFact("social", "social (?:workers?|services)"),
	privateFact(
		"adopted",
		"(?:been|being|was|were|newly|is|are|just) adopted|adopted (?:from|by|at|as a|last|this|two|three|when)",
	),
	privateFact(
		"protection need safeguarding domestic violent refuge",
		"(?:child protection|child in need)(?: plan)?|safeguarding (?:concern|referral|issue)s?|domestic (?:abuse|violence)|violent (?:father|dad|mother|mum|partner|home)|women['’]s refuge",
	),
	privateFact(
		"carer kinship guardianship birth respite",
		"young carer|kinship car(?:e|ers?)|special guardianship|birth (?:mum|mother|dad|father|parents|family)|(?:in|into|for|weekend|gets?) respite",
	),
	privateFact("fled", "fled"),
];

const family = [
	privateFact(
		"prison jail arrested divorced divorcing split splitting separated separating died passed heaven walked moved left lost redundant unemployed ill dying nights cleans deported",
		`${relative}(?: and ${relative})?${state} (?:in prison|in jail|to prison|to jail|prison|jail|arrested|divorc(?:ed|ing)|split(?:ting)?(?: up)?|separat(?:ed|ing)|died|passed (?:away|on|in the night|last|this|yesterday|peacefully|suddenly)|in heaven|walked out|moved out|left (?:home|on|last)|left (?:them|him|her)(?=[.,!?]|$)|lost (?:his|her|their) job|redundant|unemployed|very ill|dying|(?:works?|cleans|drives)(?: [a-z]+){0,5} nights?|cleans our [a-z]+|deported)`,
	),
	privateFact(
		"inside",
		`${relative}${state} (?:(?:away|back) )?inside(?! (?:the|our|a|an|his|her|it)\\b)`,
	),
	privateFact(
		"adoption ex single lone broke broken split",
		"adoption(?: (?:went|order|papers|panel|is))|(?:his|her) ex(?:-husband|-wife|-partner)?(?= )|(?:single|lone)[- ](?:mum|dad|mother|father|parent)|(?:broke|broken|split) up with (?:his|her)",
	),
	privateFact("lost", `lost (?:his|her|their) (?:${relative}|home|job)`),
	privateFact(
		"funeral cremation wake",
		`(?:${relative}|${kin})['’]s? (?:funeral|cremation|wake)|(?:funeral|cremation|wake) (?:of|for) (?:his|her|their) (?:${relative}|${kin})`,
	),
	privateFact(
		"doesn aren speaking live lives living staying moved moving",
		`(?:aren['’]t|are not) speaking|(?:going|gone|gone back|moving) to live with (?:his|her|their) (?:${kin}|${relative})|(?:doesn['’]t|does not) (?:see|live with) (?:his|her|their) (?:real |birth )?${relative}|(?:with|to) (?:his|her|their) ${kin} from (?:today|now)|lives? with (?:his|her|their) ${kin}`,
	),
	privateFact(
		"divorce divorced separation split bereaved bereavement widow widowed widower",
		"(?:messy |parents['’] )?(?:divorce|separation)|(?:messy|parents['’]|their) split|divorced|bereave(?:d|ment)|widow(?:ed|er)?",
	),
];

const law = [
	privateFact(
		"arrested sentenced bail probation restraining injunction order court custody stabbed assaulted convicted police prison jail",
		"arrested|sentenced|on bail|probation|(?:restraining|court|contact|non-molestation) order|injunction|in court|to court|custody|stabbed|assaulted|convicted|police (?:came|were|was|have been)|in prison|in jail",
	),
	privateFact("tag", "electronic tag|on tag(?! rugby)"),
	privateFact(
		"problem habit addiction alcoholic",
		"(?:drug|alcohol|drink(?:ing)?) (?:problem|habit|addiction)|alcoholic",
	),
];

const money = [
	privateFact(
		"meal meals fsm premium benefits credit bank foodbank afford evicted eviction homeless bailiffs temporary",
		"free school meals?|fsm|pupil premium|on benefits|universal credit|(?:us(?:es?|ing)|from|relies on) (?:the |a )?food ?bank|(?:can['’]?t|cannot|couldn['’]t) afford|evict(?:ed|ion)|(?:made |been |were |are |is |was )homeless|bailiffs|temporary accommodation",
	),
	privateFact(
		"parcel parcels hamper hampers hardship arrears rent debt debts owes council tight paid pay",
		"food (?:parcels?|hampers?)|council (?:flat|house)|(?:haven['’]t|have not|hasn['’]t|has not) paid|yet to pay|money is (?:very )?tight|hardship (?:fund|grant|payments?)|(?:rent|in) arrears|behind (?:on|with) (?:the |their |her |his )?rent|in debt|(?:his|her|their) debts|owes (?:us |the school |over |more than )*£",
	),
	privateFact("fire", "house fire"),
	privateFact("lost", "lost everything"),
	privateFact(
		"living staying",
		"(?:living|staying) in (?:the|a) (?:hostel|hotel|premier inn|travelodge|b ?& ?b|bed and breakfast|caravan|car)",
	),
];

const origin = [
	privateFact(
		"asylum refugee refugees remain deport deported deportation",
		"asylum|(?:an?|is|are|was|were|as) (?:[a-z]+ )?refugees?|leave to remain|deport(?:ed|ation)",
	),
	privateFact("nothing", "(?:came|come|arrived|here) with nothing"),
	privateFact(
		"visa immigration undocumented papers citizenship",
		"visa|immigration|undocumented|(?:got|has|have) (?:his|her|their) papers|citizenship",
	),
	privateFact(
		"syria ukraine afghanistan iraq iran eritrea sudan somalia yemen gaza palestine congo",
		"(?:arriv(?:ed|ing)|came|come|coming|landed|escaped|here|moved|joined us)(?: [a-z]+){0,3} from (?:the war in )?(?:syria|ukraine|afghanistan|iraq|iran|eritrea|sudan|somalia|yemen|gaza|palestine|congo)",
	),
	privateFact(
		"syrian afghan ukrainian iraqi kurdish eritrean sudanese somali roma gypsy traveller muslim jewish hindu sikh",
		"(?:syrian|afghan|ukrainian|iraqi|kurdish|eritrean|sudanese|somali|roma|gypsy|traveller|muslim|jewish|hindu|sikh)(?= (?:boy|girl|lad|child|pupil|family|brothers|sisters|twins|children)\\b)",
	),
];

/** What tells of family, care, money, law and origin. */
export const homeFacts: readonly PrivateFact[] = [care, family, law, money, origin].flat();

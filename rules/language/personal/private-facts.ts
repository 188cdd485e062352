/** The private spheres of a life, each with the words that tell of it. What is told so of one person is nobody else's to tell. */
const relative =
	"(?:mum|mam|mummy|mother|dad|daddy|father|parents?|brother|sister|husband|wife|partner|nan|grandad|grandma|son|daughter|baby)";
const kin = "(?:nan|nana|nanny|gran|grandma|granny|grandad|grandparents?|aunt(?:ie|y)?|uncle)";
const state =
	"(?: (?:is|are|was|were|has|have|had|got|getting|went|been|just|recently|both|now|sadly|back|still|finally))*";

const condition =
	"adhd|autis(?:m|tic)|asperger['’]?s|dyslexi[ac]|dyspraxi[ac]|dyscalculi[ac]|down['’]?s?[- ]syndrome|tourette['’]?s|cerebral palsy|cystic fibrosis|muscular dystrophy|spina bifida|sickle cell|crohn['’]?s|colitis|coeliac|eczema|epilep(?:sy|tic)|diabet(?:es|ic)|asthma(?: attack|tic)?|arthritis|leuka?emia|cancer|(?:brain )?tumour|ptsd|ocd|bipolar|schizophreni[ac]|anorexi[ac]|bulimi[ac]|eating disorder|self[- ]harm(?:ing|ed|s)?|(?:selective |electively )?mutism|stammer|stutter|hiv|hepatitis|pneumonia|meningitis|sepsis|dementia|menopause|scoliosis|learning (?:difficult(?:y|ies)|disabilit(?:y|ies))|(?:special|additional) needs|terminally ill|(?:[a-z]+ )?diagnosis|diagnosed with [a-z]+";
const health =
	"seizures?|(?:had|after|since) (?:a|her|his) stroke|miscarriages?|stillb(?:irth|orn)|overdose|chemo(?:therapy)?|radiotherapy|(?:kidney|heart|liver|lung|marrow|his|her|a) transplant|dialysis|insulin|panic attacks?|nervous breakdown|(?:had|having) a breakdown|antidepressants|biopsy|concussion|hysterectomy|ivf|(?:hip|knee|heart|back|brain|spinal|eye|emergency|big|major|serious|his|her|their|an) (?:op|operation|surgery|replacement|bypass)|one kidney|(?:her|his|their|with|for) (?:depression|anxiety|nerves|panic attacks|mental health)|(?:wet|soiled) (?:him|her|them)sel(?:f|ves)|head lice|nits|scabies|impetigo|ringworm|threadworms?";
const aid =
	"(?:wears?|wearing|his|her|new|with) (?:[a-z]+ )?hearing aids?|cochlear implants?|(?:in a|his|her) wheelchair|feeding tube|catheter|stoma|prosthetic [a-z]+|(?:his|her|their|adhd|on) (?:medication|meds|medicines?|tablets|inhaler|pills|nebuliser)|inhaler|epipens?|(?:nut|peanut|egg|milk|dairy|wheat|fish|food|severe|serious|life-threatening) allerg(?:y|ies)|allergic to";
const place =
	"rushed (?:in)?to hospital|in hospital (?:with|after|having|for|recovering)|(?:in|out of|into|to|at|from) (?:(?:a|the) )?(?:children['’]s )?(?:hospital|intensive care|hospice|rehab|refuge|hostel|prison|jail|custody|camhs|great ormond street)(?! (?:garden|visit))|rehab";
const care =
	"fostered(?! (?:a|an|the|our|such|by))|foster(?: care| carers?| famil(?:y|ies)| home| parents| mum| dad)|looked[ -]after(?= (?:child|pupil|boy|girl|lad|brother|sister|sibling|twins))|(?:is|are|was|been) looked[ -]after|taken into care|(?:in|from|into) care(?! homes?| of)|social (?:workers?|services)|(?:been|being|was|were|newly|is|are|just) adopted|adopted (?:from|by|at|as a|last|this|two|three|when)|(?:child protection|child in need)(?: plan)?|safeguarding (?:concern|referral|issue)s?|domestic (?:abuse|violence)|fled|violent (?:father|dad|mother|mum|partner|home)|women['’]s refuge";
const support =
	"ehcps?|ehc plan|sen(?:d)? (?:support|register|plan)|statemented|speech (?:and language )?therapy|occupational therapy|physio(?:therapy)?|counselling|play therapy|ed(?:ucational)? psych(?:ologist)?|(?:two|three|four|[2-5]) years behind|excluded|exclusion|expelled|managed move|truan(?:t|cy|ting)";
const law =
	"arrested|sentenced|on bail|probation|electronic tag|on tag(?! rugby)|restraining order|injunction|in court|to court|custody|stabbed|assaulted|convicted|police (?:came|were|was|have been)|(?:drug|alcohol|drink(?:ing)?) (?:problem|habit|addiction)|alcoholic|in prison|in jail";
const family = `${relative}(?: and ${relative})?${state} (?:in prison|in jail|to prison|to jail|prison|jail|arrested|divorc(?:ed|ing)|split(?:ting)?(?: up)?|separat(?:ed|ing)|died|passed away|in heaven|walked out|moved out|left (?:home|on|last)|left (?:them|him|her)(?=[.,!?]|$)|lost (?:his|her|their) job|redundant|unemployed|very ill|dying|works? nights|cleans our [a-z]+|deported)|lost (?:his|her|their) (?:${relative}|home|job)|(?:doesn['’]t|does not) (?:see|live with) (?:his|her|their) (?:real |birth )?${relative}|(?:with|to) (?:his|her|their) ${kin} from (?:today|now)|lives? with (?:his|her|their) ${kin}|(?:messy |parents['’] )?(?:divorce|separation)|(?:messy|parents['’]|their) split|divorced|bereave(?:d|ment)|widow(?:ed|er)?|fled`;
const money =
	"free school meals?|fsm|pupil premium|on benefits|universal credit|(?:us(?:es?|ing)|from|relies on) (?:the |a )?food ?bank|(?:can['’]?t|cannot|couldn['’]t) afford|evict(?:ed|ion)|(?:made |been |were |are |is |was )homeless|bailiffs|house fire|lost everything|temporary accommodation|(?:living|staying) in (?:the|a) (?:hostel|hotel|premier inn|travelodge|b ?& ?b|bed and breakfast|caravan|car)";
const origin =
	"asylum|(?:an?|is|are|was|were|as) (?:[a-z]+ )?refugees?|leave to remain|deport(?:ed|ation)|(?:syrian|afghan|ukrainian|iraqi|kurdish|eritrean|sudanese|somali|roma|gypsy|traveller|muslim|jewish|hindu|sikh)(?= (?:boy|girl|lad|child|pupil|family|brothers|sisters|twins|children)\\b)";
const self =
	"pregnant|(?:is|are) expecting(?=[!.,]| (?:a |her|their|twins|again|in|next))|is trans|transgender|transitioning|non[- ]binary|c[oa]me out to|is gay|lesbian";
const work =
	"(?:been|was|is|were) (?:suspended|dismissed)(?! (?:from|by|in|over|above))|sacked|disciplinary|final warning|gross misconduct|capability procedures?|made redundant|(?:signed|been|is|was|are|off work|off sick|off) (?:off )?(?:with|for|by) (?:depression|anxiety|stress|burnout|(?:her|his) nerves)|signed off(?: sick)?|off sick|sick leave|compassionate leave";
/** Those who help have the same words in their titles. */
const ofStaff =
	"(?! (?:leads?|team|teachers?|assistants?|specialist|nurse|champions?|ambassadors?|friendly|units?|groups?|coffee|policy|forms?|funds?|cooks?)\\b)";

const allOf = (...spheres: readonly string[]) =>
	new RegExp(`(?<![\\w’'-])(?:${spheres.join("|")})(?![\\w-])${ofStaff}`, "giu");

/** Whatever tells of a private sphere. */
export const privateFact = allOf(
	place,
	work,
	health,
	aid,
	condition,
	care,
	support,
	family,
	law,
	money,
	origin,
	self,
);

/** Where somebody has moved to: it tells of a home only if one knows of whose. */
export const newHome = allOf(
	"(?:moved|moving) (?:in|into|to)(?: to)?(?: [a-z]+){0,3}(?: flat \\d+)? (?:above|over|opposite|next (?:door )?to|behind|beside|near|on|at|in) (?:the )?[\\p{L}]+(?: \\p{L}+)?",
);

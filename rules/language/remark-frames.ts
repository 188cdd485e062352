/**
 * Frames of remarks that put somebody down: who, and what is said about them. A bad word alone is
 * never enough, since school is full of naughty elves and horrible histories.
 */
export interface RemarkFrame {
	/** The beginning of a word without which the shape cannot fit: cheap to look for. */
	readonly telling: RegExp;
	readonly shape: RegExp;
	/** A remark about a child's or a group's results or needs. */
	readonly isGroup: boolean;
	/** In a story or a lesson about the past the same words are harmless. */
	readonly isHarmlessInStories: boolean;
}

const adults =
	"(?:head ?)?teachers?|heads?|staff|governors?|parents?|carers?|mums|dads|families|leaders?|leadership|management|SLT|PTA|T\\.?As?|teaching assistants?|office|kitchen|receptionists?|inspectors?|council|Ofsted|academy trust";
const young =
	"pupils?|children|kids|class(?:es)?|year ?\\d+s?|y\\d+s?|yr ?\\d+s?|reception|nursery|boys|girls|students?|cohort|\\d[A-Z]";
const group = `(?:${adults}|${young}|school)`;
const titled = "(?:Mr|Mrs|Miss|Ms|Dr)\\.? [A-Z][\\w'’-]+";
const much =
	"(?:(?:so|very|really|just|absolutely|completely|totally|utterly|too|always|being|a bit|such|simply|all|both|pretty|quite|and|often|rather|frankly|\\w+ and) ){0,3}";
const be = "(?:is|are|was|were|has been|have been|can be|seems?|looks?)";
const bad =
	"(?:useless|lazy|rubbish|hopeless|awful|terrible|dreadful|appalling|disgraceful|shocking|pathetic|incompetent|rude|ignorant|clueless|badly[- ]behaved|misbehaved|naughty|horrible|embarrassing|unprofessional|ungrateful|selfish|stupid|thick|dim|feral|out of control|uncontrollable|disobedient|spiteful|nasty)";
const disgrace =
	"(?:an? )?(?:(?:absolute|complete|total|utter|real) )?(?:joke|shambles|disgrace|nightmare|embarrassment|failure|waste of (?:space|time|money))";
/** What must follow a bad word for the remark to be over: "naughty elves" is about elves. */
const ends =
	"(?=\\s*(?:$|[.,;:!?\\n#…)]|\\p{Extended_Pictographic}|(?:and|or|but|today|again|with|at|about|as|this|in|on|to|when|for|all|that|because|lately|honestly)\\b))";

const label =
	"(?:autistic|dyslexic|adhd|sen|send|eal|fsm|pp|pupil premium|looked[- ]after|lac|special needs|disadvantaged|deprived|disabled|deaf|less able|lower[- ]ability|low[- ]ability|struggling|nurture|vulnerable)";
const learners =
	"(?:children|child|pupils?|groups?|boys?|girls?|learners?|kids?|class|lads?|students?|readers?|writers?)";
const ours =
	"(?:our|the|some(?: of our)?|one of our|a|an|two|three|four|five|six|these|those|his|her|their|my)";
const condition =
	"(?:autism|adhd|dyslexia|dyspraxia|sen|send|special needs|additional needs|an? ehcp|ehcps?|behaviou?r\\w* (?:problems|needs|difficulties))";

const labelled = `\\b${label}\\b`;

function frame(telling: string, source: string, kind: Partial<RemarkFrame> = {}): RemarkFrame {
	return {
		telling: new RegExp(`\\b(?:${telling})`, "i"),
		shape: new RegExp(source, "giu"),
		isGroup: false,
		isHarmlessInStories: true,
		...kind,
	};
}
const real = { isHarmlessInStories: false };
const needs = { isGroup: true, isHarmlessInStories: false };

const badWord =
	"useless|lazy|rubbish|hopeless|awful|terrible|dreadful|appalling|disgrace|shocking|pathetic|incompetent|rude|ignorant|clueless|(?:mis)?behaved|naughty|horrible|embarrass|unprofess|ungrateful|selfish|stupid|thick|\\bdim\\b|feral|(?:un)?control|disobedient|spiteful|nasty|joke|shambles|nightmare|failure|waste of";

export const remarkFrames: readonly RemarkFrame[] = [
	frame(badWord, `\\b${group} (?:\\w+ (?:\\w+ )?)?${be} ${much}(?:${bad}${ends}|${disgrace}\\b)`),
	frame(badWord, `(?<![\\w])${titled} ${be} ${much}(?:${bad}${ends}|${disgrace}\\b)`),
	frame(
		badWord,
		`\\b${bad} (?:and \\w+ )?(?:${adults}|pupils?|children|kids|class(?:es)?|boys|girls|school)\\b`,
	),
	frame(
		"pushy|entitled|moaning|whing|interfering",
		`\\b(?:pushy|entitled|moaning|whinge?ing|interfering) (?:${adults})\\b`,
		real,
	),
	frame(
		"worst",
		"\\bworst (?:class|school|behaviou?r|year group|cohort|teachers?|parents|pupils|children)\\b",
	),
	frame(
		"disappointed|ashamed|fed up|\\bsick|appalled|disgusted|let down|frustrated|embarrassed|annoyed|angry",
		`\\b(?:disappointed|ashamed|fed up|sick(?: and tired)?|appalled|disgusted|let down|frustrated|embarrassed|annoyed|angry) (?:with|by|at|in|of) (?:(?:our|the|some|a few|those|these|certain|so many|all|how|of) ){0,3}(?:${group}|behaviou?r|attitude|lack|turnout|number of parents)`,
		real,
	),
	frame(
		"shame",
		`\\bshame on (?:${group}|the|our|you|those|some)\\b|\\bput\\w* \\w+(?: \\w+)? to shame\\b`,
		real,
	),
	frame(
		"bothered",
		"\\b(?:can['’]t|cannot|(?:could|would)n['’]t) (?:even )?be bothered|\\bbothered to (?:turn|show|come|read|reply|sign|help)\\b",
	),
	frame("so.called", `\\bso[- ]called (?:${group}|outstanding|experts?|professionals?)\\b`, real),
	frame("joke of|disgrace", "\\bjoke of a\\b|\\bdisgrace to (?:the|our)\\b"),
	frame(
		"ofsted",
		"\\bofsted (?:got it wrong|(?:is|are|was|were) (?:wrong|a joke|clueless)|ha(?:s|ve)(?:n['’]t| no) \\w+)",
		real,
	),
	frame("our fault", "\\bnot our fault (?:that|if|the|when (?:parents|families))", real),
	frame(
		"unlike",
		"\\bunlike (?:some|other|certain|most|many|the other) (?:\\w+ )?schools?\\b",
		real,
	),
	frame(
		"better than",
		"\\bbetter than (?:(?:any|all|every|the|most) )?(?:other |local |neighbouring )?schools?\\b|\\bbetter than \\w+ (?:Primary|Juniors?|Infants?|School|Academy)\\b",
		real,
	),
	frame(
		"(?:can['’]t|cannot) [tcms]|no idea|no clue|a clue|['’]t care|not care|know what",
		`(?<![\\w])${titled} (?:can(?:['’]t|not) (?:teach|control|cope|manage|spell)|has no (?:idea what|clue)|has(?:n['’]t| not) a clue|does(?:n['’]t| not) (?:care|have a clue|know what))`,
	),
	frame(
		"refuse to|['’]t (?:care|bother|listen)|not (?:care|bother|listen)|never (?:bother|listen|care|learn)|think they",
		"\\b(?:parents|families|mums|dads|children|pupils|kids|staff|teachers|governors)(?: who)?(?: simply| just| still)? (?:refuse to|do(?:n['’]t| not) (?:care|bother|listen)|never (?:bother|listen|care|learn)|think they (?:know|can))",
	),
	frame(
		"\\b(?:bad|poor|terrible|appalling|awful|dreadful|shocking|disgraceful|disgusting|unacceptable|rude) \\w",
		"\\b(?:bad|poor|terrible|appalling|awful|dreadful|shocking|disgraceful|disgusting|unacceptable|rude) (?:behaviou?r|attitudes?|teaching|leadership|management|parenting|manners|effort) ?(?:from|by|of|in|at|is|was|again|today|$|[.!,])",
	),
	frame(
		"lack of",
		`\\black of (?:support|interest|effort|respect) from (?:our |the |some )?${group}`,
		real,
	),
	frame(labelled, `\\b${ours} (?:\\w+ )?${label} (?:\\w+ )?${learners}\\b`, needs),
	frame(
		labelled,
		`\\b${label} (?:pupils|children|group|kids|learners|class) (?:read|made|baked|did|have|has|had|were|was|are|is|got|visited|won|wrote|built|performed|today)\\b`,
		needs,
	),
	frame(
		labelled,
		`\\b(?:great|good|super|lovely|fantastic|brilliant) \\w+ (?:from|by) ${label} ${learners}\\b`,
		needs,
	),
	frame(
		`\\b${condition}\\b`,
		`\\b(?:our|one of our|two|three|a|an|this|that) (?:of our )?${learners}(?: in (?:year |class )?\\w+)? with ${condition}\\b|\\b(?:he|she|who|pupil|boy|girl|child) (?:has|have|is diagnosed with|suffers from) ${condition}\\b`,
		needs,
	),
	frame(
		"\\b(?:bottom|low(?:er|est)?|weak(?:er|est)?)[- ](?:ab|at|ac|se|re)",
		"\\b(?:bottom|low(?:er|est)?|weak(?:er|est)?)[- ](?:ability|attain(?:ing|ers?)|achiev(?:ing|ers?)|sets?|readers?)\\b",
		needs,
	),
	frame(
		"(?:\\w*tion|catch-?up|nurture|elsa|language|skills|\\bsend?|premium) group",
		"\\b(?:intervention|catch-?up|nurture|elsa|speech and language|social skills|sen|send|pupil premium) groups?\\b",
		needs,
	),
	frame(
		"(?:below|behind|under) (?:expected|age|national|where)",
		"\\b(?:is|are|was|were|working|still|far|well) (?:well |far |just )?(?:below|behind|under) (?:expected|age[- ]related|national|where (?:he|she|they) should)",
		needs,
	),
	frame(
		"failed|failing|not pass|['’]t pass",
		"\\b(?:failed|failing|did(?:n['’]t| not) pass) (?:(?:their|his|her) (?:phonics|sats?|spelling|exams?|tests?|assessments?)|(?:the )?(?:phonics|sats|11\\+|screening))",
		needs,
	),
];

/** One cheap look for a word without which none of the frames fits. */
export const remarkWords = new RegExp(
	[...new Set(remarkFrames.map(({ telling }) => telling.source))].join("|"),
	"i",
);

/** A story, a play, a lesson about the past: its people may be put down. */
export const storyWords =
	/\b(?:book|story|stories|tales?|character|chapter|dahl|matilda|trunchbull|twits?|play|panto(?:mime)?|film|villains?|wol(?:f|ves)|giant|troll|witch|fables?|goldilocks|cinderella|victorians?|tudors?|romans?|vikings?|histor(?:y|ies|ical)|olden|times past|century|war|king|queen|elf|elves|pretend|role.play|drama)\b/i;

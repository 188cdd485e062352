import {
	adults,
	bad,
	badWord,
	be,
	condition,
	disgrace,
	ends,
	frame,
	group,
	label,
	learners,
	much,
	needs,
	ours,
	type RemarkFrame,
	real,
	titled,
} from "./remark-words";
import { sweepingRemarks } from "./sweeping-remarks";
import { createHint } from "./word-hints";

const labelled =
	"autistic dyslexic adhd sen send eal fsm pp premium looked lac needs disadvantaged deprived disabled deaf less lower low struggling nurture vulnerable";

export const remarkFrames: readonly RemarkFrame[] = [
	...sweepingRemarks,
	frame(badWord, `\\b${group} (?:\\w+ (?:\\w+ )?)?${be} ${much}(?:${bad}${ends}|${disgrace}\\b)`),
	frame(badWord, `(?<![\\w])${titled} ${be} ${much}(?:${bad}${ends}|${disgrace}\\b)`),
	frame(
		badWord,
		`\\b${bad} (?:and \\w+ )?(?:${adults}|pupils?|children|kids|class(?:es)?|boys|girls|school)\\b`,
	),
	frame(
		"pushy entitled moaning whinging whingeing interfering",
		`\\b(?:pushy|entitled|moaning|whinge?ing|interfering) (?:${adults})\\b`,
		real,
	),
	frame(
		"worst",
		"\\bworst (?:class|school|behaviou?r|year group|cohort|teachers?|parents|pupils|children)\\b",
	),
	frame(
		"disappointed ashamed fed sick appalled disgusted let frustrated embarrassed annoyed angry",
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
	frame("called", `\\bso[- ]called (?:${group}|outstanding|experts?|professionals?)\\b`, real),
	frame("joke disgrace", "\\bjoke of a\\b|\\bdisgrace to (?:the|our)\\b"),
	frame(
		"ofsted",
		"\\bofsted (?:got it wrong|(?:is|are|was|were) (?:wrong|a joke|clueless)|ha(?:s|ve)(?:n['’]t| no) \\w+)",
		real,
	),
	frame("fault", "\\bnot our fault (?:that|if|the|when (?:parents|families))", real),
	frame(
		"unlike",
		"\\bunlike (?:some|other|certain|most|many|the other) (?:\\w+ )?schools?\\b",
		real,
	),
	frame(
		"better",
		"\\bbetter than (?:(?:any|all|every|the|most) )?(?:other |local |neighbouring )?schools?\\b|\\bbetter than \\w+ (?:Primary|Juniors?|Infants?|School|Academy)\\b",
		real,
	),
	frame(
		"teach control cope manage spell idea clue care know",
		`(?<![\\w])${titled} (?:can(?:['’]t|not) (?:teach|control|cope|manage|spell)|has no (?:idea what|clue)|has(?:n['’]t| not) a clue|does(?:n['’]t| not) (?:care|have a clue|know what))`,
	),
	frame(
		"refuse care bother listen never think",
		"\\b(?:parents|families|mums|dads|children|pupils|kids|staff|teachers|governors)(?: who)?(?: simply| just| still)? (?:refuse to|do(?:n['’]t| not) (?:care|bother|listen)|never (?:bother|listen|care|learn)|think they (?:know|can))",
	),
	frame(
		"bad poor terrible appalling awful dreadful shocking disgraceful disgusting unacceptable rude",
		"\\b(?:bad|poor|terrible|appalling|awful|dreadful|shocking|disgraceful|disgusting|unacceptable|rude) (?:behaviou?r|attitudes?|teaching|leadership|management|parenting|manners|effort) ?(?:from|by|of|in|at|is|was|again|today|$|[.!,])",
	),
	frame(
		"lack",
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
		"autism adhd dyslexia dyspraxia sen send needs ehcp ehcps behaviour behavior",
		`\\b(?:our|one of our|two|three|a|an|this|that) (?:of our )?${learners}(?: in (?:year |class )?\\w+)? with ${condition}\\b|\\b(?:he|she|who|pupil|boy|girl|child) (?:has|have|is diagnosed with|suffers from) ${condition}\\b`,
		needs,
	),
	frame(
		"bottom low lower lowest weak weaker weakest",
		"\\b(?:bottom|low(?:er|est)?|weak(?:er|est)?)[- ](?:ability|attain(?:ing|ers?)|achiev(?:ing|ers?)|sets?|readers?)\\b",
		needs,
	),
	frame(
		"group groups",
		"\\b(?:intervention|catch-?up|nurture|elsa|speech and language|social skills|sen|send|pupil premium) groups?\\b",
		needs,
	),
	frame(
		"below behind under",
		"\\b(?:is|are|was|were|working|still|far|well) (?:well |far |just )?(?:below|behind|under) (?:expected|age[- ]related|national|where (?:he|she|they) should)",
		needs,
	),
	frame(
		"failed failing pass",
		"\\b(?:failed|failing|did(?:n['’]t| not) pass) (?:(?:their|his|her) (?:phonics|sats?|spelling|exams?|tests?|assessments?)|(?:the )?(?:phonics|sats|11\\+|screening))",
		needs,
	),
];

/** True when a text has a word without which none of the frames fits. */
export const mayHoldRemark = createHint(remarkFrames.map(({ telling }) => telling).join(" "));

/** A story, a play, a lesson about the past: its people may be put down. */
export const storyWords =
	/\b(?:book|story|stories|tales?|character|chapter|dahl|matilda|trunchbull|twits?|play|panto(?:mime)?|film|villains?|wol(?:f|ves)|giant|troll|witch|fables?|goldilocks|cinderella|victorians?|tudors?|romans?|vikings?|histor(?:y|ies|ical)|olden|times past|century|war|king|queen|elf|elves|pretend|role.play|drama)\b/i;

import {
	adults,
	bad,
	be,
	ends,
	frame,
	group,
	much,
	needs,
	type RemarkFrame,
	real,
	titled,
} from "./remark-words";

const role =
	"(?:teacher|head|headteacher|deputy|governor|chair|cook|caretaker|secretary|supply|ta|leader)";
const person = `(?:${titled}|(?:our |the |my )(?:\\w+ )?${role})`;
const lots = "(?:lot|bunch|class|year group|shower|cohort|rabble)";
const unable = "(?:can(?:['’]t|not)|could(?:n['’]t| not))";

/** Remarks that judge people by the rest of a sentence: what they are not, cannot do or never did. */
export const sweepingRemarks: readonly RemarkFrame[] = [
	frame(
		"worst rudest laziest naughtiest nastiest thickest dimmest badly disrespectful useless annoying boring",
		`\\b(?:worst|rudest|laziest|naughtiest|nastiest|thickest|dimmest|most (?:badly|disrespectful|useless|annoying|boring))(?:[- ]behaved)?,? (?:\\w+,? )?(?:${group}|${role}|lot|bunch|lesson)\\b`,
	),
	frame(
		"rude lazy unruly noisy badly ungrateful feral useless hopeless horrible dim awful",
		`\\b(?:rude|lazy|unruly|badly[- ]behaved|ungrateful|feral|useless|hopeless|dim|awful)(?:,? (?:and )?\\w+)? ${lots}\\b`,
	),
	frame(
		"useless rubbish hopeless awful terrible dreadful appalling shocking pathetic incompetent rude lazy clueless stupid nasty poor bad",
		`${person} (?:is|was|has been|makes|made) ${much}(?:an? )?${much}(?:${bad}|poor|bad) (?:old |\\w+ )?${role}\\b`,
	),
	frame(
		"boring dull tedious annoying irritating bossy mean bully snob liar bore moaner",
		`(?:\\b(?:assembly|assemblies|lessons?|school|${group})|${person}) ${be} (?:(?:so|too|really|such|very|always|just|a) )+(?:boring|dull|tedious|annoying|irritating|bossy|mean|bully|snob|liar|bore|moaner)${ends}`,
	),
	frame(
		"clue idea care",
		`(?:\\b(?:${adults})|${person})(?: who| still| really| clearly| obviously| seem to)* (?:ha(?:s|ve)(?:n['’]t| not)(?: got)? (?:a|the faintest|any) (?:clue|idea)|ha(?:s|ve) no (?:clue|idea (?:what (?:goes|they|their|he|she|it|teach\\w*|happens)|how (?:to|hard|schools?)|about))|do(?:es)?(?:n['’]t| not) (?:care|have a clue|give a)|could(?:n['’]t| not) care less)`,
	),
	frame(
		"drive drives driving",
		`\\b${group}\\b[^.!?\\n]{0,25} (?:drives?|driving) (?:me|us) (?:mad|crazy|insane|up the wall|round the (?:bend|twist)|to (?:drink|despair|distraction))`,
	),
	frame(
		"cannot t hate hates dread loathe detest",
		`\\b(?:${unable} (?:stand|bear|abide)|hates?|dread|loathe|detest) (?:(?:teaching|having|working (?:with|for|at)|dealing with) )?(?:(?:this|our|the|that|those|these|some) )?(?:(?:${group})\\b|${titled})`,
	),
	frame(
		"cannot t organise manage bath",
		`(?:\\b${group}\\b(?: \\w+)?|${person}) ${unable} (?:even \\w+|be trusted|organise|manage|run (?:a|an|the) (?:bath|school|whelk|bake|raffle|tap|party|budget))`,
	),
	frame(
		"ruined wrecked destroyed failed down mess",
		`(?:\\b(?:${adults})|${person}) (?:ha(?:s|ve) )?(?:ruined|wrecked|destroyed|failed (?:us|our|the|these)|let (?:us|our|everyone|the \\w+) down|made a mess)`,
	),
	frame(
		"nothing stroke",
		`(?:\\b(?:${adults})|${person})(?: \\w+)? (?:did|does|do|done|doing) (?:absolutely |almost )?nothing\\b|\\bdo a stroke\\b`,
	),
	frame(
		"answer answers care cares listen listens know knows bother bothers reply replies pick picks",
		"\\b(?:nobody|no[- ]one) (?:in|at|on) (?:the |our )?(?:office|kitchen|school|leadership|council|trust|staff ?room|board|pta) (?:(?:ever|even|seems to|can) )*(?:answers?|cares?|listens?|knows?|bothers?|repl(?:y|ies)|picks?)\\b",
		real,
	),
	frame(
		"thick sharpest brightest waste sense slop swill muck planet",
		`\\bthick as (?:two|mince)|\\bnot the (?:sharpest|brightest) (?:tools?|knives|bunch|crayons?|lot)|\\bwaste of space|\\b(?:has|have|with|had) (?:any|no|half any) sense\\b(?! of)|\\b(?:served|dished|dishing|serving) up (?:slop|swill|muck)|\\b(?:${adults}) (?:are|is) (?:all )?on another planet`,
	),
	frame(
		"parents families mums dads governors blame",
		"\\bif (?:the |our |some |more |only )*(?:parents|families|mums|dads|governors) (?:did (?:their|the)|would (?:just|only)|could (?:just|only|be)|bothered|actually|had (?:bothered|read))|\\b(?:parents|mums|dads|families|governors) (?:really |just )?(?:need|ought) to (?:learn (?:some )?manners|grow up|get a grip|get a life|sort)|\\bblame (?:the |our |lazy |bad )*(?:parents|parenting|head|governors|staff|teachers)",
		real,
	),
	frame(
		"hopeless useless rubbish pathetic terrible awful dreadful",
		`\\bthey (?:are|were) ${much}(?:hopeless|useless|rubbish|pathetic|terrible|awful|dreadful)${ends}|(?:\\b(?:${adults})|${person})\\b[^.!?\\n]{1,40}, (?:as )?(?:useless|hopeless|rubbish|pathetic|incompetent)(?: as (?:ever|usual|always))?${ends}`,
	),
	frame(
		"joke shambles disgrace farce",
		"\\b(?:our|the|this) (?:new |old )?(?:timetable|website|policy|uniform|budget|system|curriculum|marking|leadership|management|building|canteen|menu|rota) (?:is|are|was|has been) (?:an? )?(?:\\w+ )?(?:joke|shambles|disgrace|farce)\\b",
		real,
	),
	frame(
		"better nicer cleverer brighter thrashed hammered beat deserve road",
		"\\b(?:better|nicer|cleverer|brighter) than (?:(?:anything|everything|anyone|what|the|that) )+(?:\\w+ ){0,3}?(?:schools?|primary|academy|lot)\\b|\\bthan (?:the|that) (?:school|lot|rabble) (?:down|up|over) the road|\\b(?:beat|thrashed|hammered) \\w+ (?:at everything|as (?:ever|usual|always))|\\b(?:get|got|gets) what (?:you|they) deserve",
		real,
	),
	frame(
		"manners discipline respect ambition interest shame standards backbone value appreciate bother lift t",
		`(?:\\b${group}|${person})(?: \\w+){0,2} (?:ha(?:s|ve) (?:no|zero|so little) (?:manners|discipline|respect|ambition|interest|shame|standards|backbone)|do(?:es)?(?:n['’]t| not) (?:value|respect|appreciate|bother|lift a finger|want to (?:learn|know)))`,
	),
	frame(
		"idiots fool fools clown amateurs coward bully bullies jobsworths dinosaurs hypocrites liar liars",
		`(?:\\b${group}|inspectors|they|${person}) ${be} ${much}(?:a bunch of |a load of |an? )?(?:idiots?|fools?|clowns?|amateurs?|cowards?|bull(?:y|ies)|jobsworths?|dinosaurs?|hypocrites?|liars?)\\b`,
	),
	frame(
		"moan moans moaning whinge whinges complain complaining",
		`\\b(?:parents|mums|dads|families|staff|teachers|governors|kids|children|pupils) (?:who )?(?:just |always |only |do nothing but )*(?:moan|whinge|complain)\\b`,
	),
	frame(
		"behaved behaving behave struggled struggling",
		`\\b${group}\\b[^.!?\\n]{0,16} (?:behav(?:e|ed|es|ing) (?:like|appallingly|terribly|badly)|(?:struggled|struggling|hopeless) as (?:usual|ever|always))`,
	),
	frame(
		"typical",
		`\\btypical(?: of)? (?:our |the |these )?(?:parents|governors|heads?|headteacher|management|council|ofsted|year ?\\d+s|boys|girls|kids)\\b`,
		real,
	),
	frame(
		"bottom weak weaker weakest slow slower slowest",
		"\\bbottom (?:table|group|stream)\\b|\\b(?:weak(?:er|est)?|slow(?:er|est)?) (?:mathematicians?|writers?|readers?|spellers?|swimmers?|pupils?|children|learners?|ones|groups?)\\b",
		needs,
	),
	frame(
		"register problems difficulties needs meals premium",
		"\\b(?:on|from) the sen[d]? register|\\b(?:kids|children|pupils|boys|girls|those|child|boy|girl) (?:\\w+ )?with (?:behaviou?r|learning|special|additional)\\w* (?:problems|difficulties|needs|issues)|\\b(?:children|pupils|kids|families|those) (?:who are |are )?on (?:free school meals|pupil premium)",
		needs,
	),
	frame(
		"report excluded suspended isolation detention expelled",
		"\\b(?:is|are|was|were|been|got) (?:on report|excluded|suspended|in isolation|in detention|expelled)\\b",
		{ isGroup: true },
	),
	frame(
		"got scored managed scraped cannot t",
		`\\b(?:only|barely|just) (?:got|scored|managed|scraped) (?:an? )?[^.!?\\n]{1,24}(?:sats|tests?|exams?|phonics|in maths|in english)\\b|\\b(?:who|still|and) (?:still )?${unable} (?:read|write|count|spell|tell the time)\\b`,
		needs,
	),
];

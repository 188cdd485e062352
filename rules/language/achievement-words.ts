/**
 * How a post honours somebody for a success, in school or out of it. Written for this product: a
 * place in a race, a prize, a level passed, an office, praise.
 */
const ordinal = "(?:first|second|third|(?:joint )?1st|2nd|3rd|\\d{1,2}th|runner[- ]up|top|last)";
const colour = "(?:white|yellow|orange|green|blue|purple|brown|red|black)";

const places = [
	`(?:came|come|comes|coming|finish(?:e[sd])?|finishing|placed|ranked|plac(?:es|ing)) (?:in |joint |a |an |the )*${ordinal}`,
	`${ordinal} (?:place|prize|in the (?:\\w+ )?(?:race|country|county|final))`,
	"1st in|top(?:ped)? (?:of )?(?:the|his|her) (?:class|league|leader ?board|group|table)|tops the",
	"personal best|pb|record[- ]breaking|records? (?:holder|breaker)|(?:broke|beat|breaks|beats|smashed|set) (?:\\S+ ){1,6}?records?",
	"champ(?:s|ions?|ionships?)?|runners?[- ]up|commend(?:ed|ations?)|(?:semi[- ]?)?final(?:ists?|s)|qualif(?:y|ie[sd]|ying)|winn(?:er|ers|ing)|wins|won|victor(?:y|ious)",
];
const prizes = [
	"award(?:ed|s)?|badges?|certificates?|medal(?:s|l?ists?)?|prizes?|trophy|trophies|rosettes?|scholarships?|sashe?s?",
	"(?:gold|silver|bronze) (?:award|sticker|star|certificate|at|in|for|standard|level)|(?:took|takes|wins|got|earned|claimed|bagged|picked up|gained|secured) (?:a |the )?(?:gold|silver|bronze)",
	"(?:received|receives|presented with|handed|given) the (?:\\w+ ){0,3}(?:cup|shield|sticker|award)|sticker for|headteacher'?s award",
	`${colour} belt|pen licen[cs]e|(?:stars?|pupils?|(?!weather|number|character)\\w+ers?|artists?|musicians?|scientists?|mathematicians?|athletes?|players?) of (?:the|this) (?:day|week|fortnight|month|term|year|match)`,
];
const levels = [
	"(?:achiev|accomplish)\\w*|aced|passed|scor(?:ed|es)|grade [1-8]|(?:reached|moved up to|now on|at) (?:level|stage|grade|book band) \\w+|distinction|merits?|full marks|top marks|(?:\\d+) out of \\d+|\\d+ ?/ ?\\d+|(?:learned|learnt) to (?:swim|ride|read|skate|dive)|(?:hit|scored|made) a (?:century|fifty|hat[- ]trick)|(?:collected|earned|gained) [\\d,]+|(?:read|learnt|learned|spelt|counted|walked|ran|raised|completed) (?:all |over )?(?:£?[\\d,]{2,})|(?:fastest|highest|longest|best) (?:\\w+ ){1,3}(?:in|of|ever)|(?:lift(?:ed|s)|collected|received) the (?:cup|trophy|shield)|flying colours|100 ?%",
	"(?:earn(?:s|ed)|gain(?:s|ed)|complet(?:ed|es)|smash(?:ed|es)|master(?:ed|s)|conquer(?:ed|s)) (?:\\S+ )?(?:\\S+ )?(?:challenge|times tables?|level|stage|pen|licen[cs]e|badge|points?|exams?|award|marathon|length|metres)",
	"swam (?:\\S+ ){0,3}?(?:\\d+ ?(?:m|metres|lengths?)|metres|lengths?|mile)|(?:been|was|is|got) published|exam results?",
];
const offices = [
	"(?:joined|joins|made|makes) the (?:\\w+ ){0,2}(?:squad|team|academy|council|final)|(?:new|our) (?:\\w+ ){0,2}(?:ambassador|prefect|councillor|librarian|monitor|buddy)|(?:been |was |is |were |are |got )(?:selected|chosen|picked|elected|voted|appointed|shortlisted|signed|crowned|named)(?: as| for| to| by| in|,| [a-z])|selected",
	"(?:reached|reaches|made it to|into) the (?:\\w+ ){0,2}(?:final|finals|semi[- ]?finals?|next round)|head (?:girl|boy|pupil)|(?:house|vice|team|sports) captain|prefect",
];
const praise = [
	"congrat(?:s|ulat\\w+)|well done|bravo|three cheers|hats off|proud of|a (?:big |huge )?shout[- ]?out|kudos",
];

export const achievementWords = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${[...places, ...prizes, ...levels, ...offices, ...praise].join("|")})(?![\\p{L}\\p{N}])`,
	"iu",
);

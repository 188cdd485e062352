import { createHint } from "./word-hints";

/**
 * Where school trips and fixtures lead to, and what only the way there makes a place outside.
 * Written for this product; a place's own name is known by its capital.
 */
const venue =
	"(?:zoo|museum|farm|beach|seaside|park|theatre|castle|cathedral|swimming pool|baths|stadium|arena|aquarium|gallery|factory|(?:fire|police|railway|train|bus|coach) station|station|airport|care home|hall of fame|moors?|river|lake|canal|harbour|pier|summit|rock pools|caves?|(?:leisure|sports|space|outdoor|activity|community|youth|garden) centre|centre|camp(?:site)?|high school|town(?: hall)?|village(?: green)?|city|market(?: square)?|(?:war )?memorial|cenotaph|bandstand|abbey|palace|botanical gardens|post office|supermarket|mosque|synagogue|temple|gurdwara|church|shops|cinema|lighthouse|mill|mine|cove|cliffs?|theme park|water park|safari park|flume|planetarium|observatory|ice rink|reserve|reservoir|residential|young voices|pgl)";
const nearVenue = "(?:library|pool|pond|woods?|forest|gardens?|allotments?|field|common)";
const occasion =
	"(?:trip|residential|outing|excursion|tournament|gala|festival|fixture|away (?:game|match)|cross country|finals?|competition|match|camp|visit to)";
/** Capitals that begin no place: subjects, groups, persons, days and seasons, feasts. */
const notPlaces =
	"(?!(?:Year|Reception|Nursery|Class|Key|English|Maths|Science|Art|Music|Spanish|French|German|Latin|PE|RE|PSHE|DT|ICT|Forest School|Mr|Mrs|Miss|Ms|Dr|Sir|Father|Santa|Christmas|Easter|Diwali|Eid|Ramadan|Advent|Hanukkah|Lent|Spring|Summer|Autumn|Winter|World|Book|Early|The|Our|God|Jesus|Lego|Minecraft|Google|Need|Back|Front|Top|Heart|Zoom|Teams|ParentMail|X|I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\\b|Y\\d|KS\\d|[A-Z]+\\b)";
const place = `(?:the )?${notPlaces}[A-Z][\\w'’]+`;
const group =
	"(?:[Ww]e|[Cc]hildren|[Pp]upils|[Yy](?:ea)?r? ?\\d|Reception|Nursery|[Cc]lass \\w+|team|choir|squad)";
const near = "(?!school\\b|class(?:room)?\\b|(?:school )?hall\\b|playground\\b|work\\b|sleep\\b)";

const byWord = new RegExp(
	[
		`\\b(?:off|going|go|heading|walk(?:s|ing)?|travel(?:s|ling)?|set(?:ting|s)? (?:off|out)|way|arrive[ds]?|trip|visit|return(?:ing)?|back|outing|coach|minibus|train|bus|lifts?) (?:down )?(?:to|for|at|from|into) ${near}(?:the |our |their |a |an )?(?:\\w+[ '’]?(?:s )?){0,3}?(?:${venue}|${occasion}|${nearVenue})\\b`,
		`\\bwalk(?:s|ing)? (?:\\w+ ){0,3}to (?:the |our )?(?:\\w+ ){0,2}?(?:${venue}|${nearVenue})\\b`,
		`\\b(?:visit|visiting|exploring|at|by|in|on|outside|near|up|around) (?:the |our local |an? )?(?:(?!school\\b|our\\b)\\w+ ){0,2}?${venue}\\b`,
		`\\b(?:at|in|for|to) (?:the )?(?:\\w+ ){0,3}?${occasion}\\b`,
		"\\b(?:on|in|off|aboard) (?:the|a|our) (?:\\w+ ){0,4}?(?:coach|minibus|train|ferry|boat|plane|water)\\b|\\b(?:train|coach|bus|minibus|ferry|flight) (?:home|back|to|from)\\b|\\b(?:two|three|four|[2-4]) coaches|\\b(?:coach|minibus)(?:es)? (?:is |are )?(?:due|leaves?|back|will|at|returns?)\\b",
		"\\bresidential\\b|\\byoung voices\\b|\\bcamp (?:at|starts?|begins?|week)\\b|\\b(?:kayak|canoe|tent|dinghie)s\\b|\\bmotorway\\b|\\bplatform \\d",
		"\\barrived? at\\b|\\bset(?:s|ting)? off for\\b|\\bleave for the\\b|\\boff to (?:camp|the)\\b|\\blifts? (?:to|home)\\b|\\bforest school at\\b",
	].join("|"),
	"i",
);
const byName = new RegExp(
	[
		`\\b(?:[Oo]ff|leav(?:e|es|ing)|going|go|heading|walk(?:s|ing)?|travell?(?:s|ing)?|way|arrive[ds]?|land|trip|visit|exploring|perform(?:s|ing)?|compet(?:es?|ing)|playing|play|sing|singing|march(?:es|ing)?|parad(?:e|ing)|camping|train|coach|bus|ferry|camp(?:ing)?|stay(?:ing)?) (?:to|at|in|for|through|round) ${place}`,
		`\\b[Vv]isit(?:ing)? ${place}`,
		`(?:\\b${group}(?:['’]re| are| is)|\\b${group}|\\b(?:[Ll]unch|[Pp]icnic|day|morning|fun)) (?:now |all |currently |sat |stood )?(?:at|in|outside|near|up|under|on top of) ${place}`,
		`\\b(?:[Ll]ive|[Gg]reetings|[Hh]ello|[Nn]ight|[Mm]orning|[Ee]vening) from (?:(?:a|an|the) (?:\\w+ ){0,2})?${place}`,
		`\\b(?:gala|tournament|fixture|match|festival) at ${place}|\\b[A-Z]\\w+-bound\\b|\\bon the [MA]\\d`,
	].join("|"),
);
const atName = new RegExp(
	`\\b(?:at|outside|near) ${place}|\\b(?:be|waiting|stuck|meet|sat|based|train) (?:in|at|outside|near|to) ${place}`,
);

const mayBeByWord = createHint(
	`zoo museum farm beach seaside park theatre castle cathedral pool baths stadium arena aquarium gallery
	factory station airport home hall moor moors river lake canal harbour pier summit cave caves cliff
	cliffs centre pools camp campsite school town village city market memorial cenotaph bandstand abbey palace
	gardens garden office supermarket mosque synagogue temple gurdwara church shops cinema lighthouse mill
	mine cove flume planetarium observatory rink reserve reservoir residential voices pgl library pond wood
	woods forest allotment allotments field common trip outing excursion tournament gala festival fixture
	game match cross final finals competition visit coach coaches minibus train ferry boat plane water bus flight
	kayaks canoes tents dinghies motorway platform arrive arrived set sets setting leave off lift lifts`,
);
/** A capital after a word of place, or what stands for one. */
const mayBeByName =
	/(?:\b(?:at|in|to|for|from|outside|near|through|round|up|under|of) |[Vv]isit(?:ing)? |exploring )(?:(?:an?|the) (?:\w+ ){0,2})?[A-Z]|\w-bound|on the [MA]\d/;

/** Cheap to look for: without it no words of the text put children anywhere. */
export function mayBeAway(text: string): boolean {
	return mayBeByWord(text) || mayBeByName.test(text);
}

/** True when words put children on the way to, or in, a place away from school. */
export function isAboutAway(text: string): boolean {
	return byWord.test(text) || byName.test(text);
}

/** True when a place is named, though nothing says that one goes there. */
export function isAtNamedPlace(text: string): boolean {
	return atName.test(text);
}

/** Children are meant, or what children take part in. */
export const childrenWords =
	/\b(?:we|we['’](?:re|ve|ll)|our|us|children|pupils|kids|girls|boys|class|years? ?\d+s?|y\d+s?|yr ?\d+|reception|nursery|teams?|squads?|choir|band|orchestra|coach|minibus|eyfs|ks\d|under-\d+s|netball\w*|football\w*|hockey|rugby|cricket\w*|rounders|cross.country|swimm\w+|gala|athlet\w+|gymnast\w*|dancers|camp|forest school)\b/i;

/** Grown-ups go somewhere; then it takes more than "we" to mean children. */
export const grownUps =
	/\b(?:pta|staff|governors?|head|headteacher|parents?|teachers?|mr|mrs|miss|ms)\b/i;
export const surelyChildren =
	/\b(?:children|pupils|kids|girls|boys|class|years? ?\d+s?|y\d+s?|yr ?\d+|reception|nursery|teams?|squads?|choir|coach|minibus|under-\d+s|netballers|footballers|athletes)\b/i;

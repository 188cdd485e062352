/**
 * Words of which school hashtags are made. Dictionary words that would come apart into them
 * (springtime, workhouse) stand in `solid`.
 */
const words = new Set(
	`action after amazing animal anti appeal april are art arts assembly august autumn award awards awareness back
	bake ball beach before best big bike bikeability birth black blue book books brave british bullying cake carol
	celebration charity child children childrens chinese christmas church city class clean climate club code coding
	comic community computing concert cooking council creative cricket cross cup dance dancing day deaf december
	design diversity diwali down drama early earth easter eating eco egg end english enrichment environment evening
	every experience explorers fair family farm fathers february feel festival field first fitness food for forest
	french friday friendship fun fundraising games garden gardening geography girls global golden good great green
	growth gymnastics half hands happy harvest health healthy help heritage hero heroes history home hour house in
	independence inter international internet is january july june keep kind kindness language languages leaders
	learn learners learning library life listening little live local love march maths matters may mental mile
	mindset monday month mothers moving museum music national nature need new news nose november number numbers
	nursery october odd of on open our outdoor panto parents park party peace phonics physical pirate planet plastic
	play poem poetry poppy positive power pride primary proud pupil pupils race read readers reading ready reception
	recycling red refugee relief remembrance respect road roald rock rocks roman rounders rugby safe safer safety
	saturday school schools science sea september share show sing singing skills smile snow socks space spanish
	special spelling sport sports spring star stars story storytelling summer sun sunday super swimming tables
	talent talk teach teacher teachers team teams tennis term thank thankful the theatre this thoughtful through
	throwback thursday time times to together town trees trip try tuesday values viking vikings village visit
	visitors vote walk walking wednesday week well wellbeing wild winter women womens wonderful work world write
	writing year years you young`.split(/\s+/),
);
const solid = new Set(
	`afterbirth afterlife antihero antiheroes artistry artwork assemblywomen backfield backhands backspace backstory
	ballpark bedtime birthday blackball bluenose bookclub bookday bookend childbirth classroom cleansing clubhouse
	councilwomen crossroad crosstown crosswalk cupcake daytime downplay downtime downtown earthwork everyday
	farmhands farmhouse fieldwork football goodbye greenback greenhouse halfback halftime halftimes heroin homered
	homeschool hometime hometown homework houseclean household housemothers housework inaction inexperience infield
	input inroad inset intend intent interaction interplay interred into kindred lifelong lifetime lifetimes
	lifework lunchtime mayday monthly netball newyear oddball ontime onto openwork outwork parkour parkrun peacetime
	playback playground playhouse playtime powerhouse preschool readingbook redbook roadhouse roadshow roadwork
	rockstar rockstars schoolbook schoolbooks schoolchild schoolchildren schoolday schoolgirls schoolhouse
	schoolteacher schoolteachers schoolwork seafood seared seaside showdown showgirls snowball spacewalk
	spacewalking sportswomen springtime starred storybook storybooks storytime summerhouse summertime sundown
	superpower superstar superstars teamwork teatime thankyou timetables today townhouse weekday weekend wellspring
	wildlife wintergreen wintertime workbook workbooks workday workhouse workweek yearbook yearbooks yearlong`.split(
		/\s+/,
	),
);

/**
 * The words of a lower-case hashtag, or null where it is one word, holds an unknown one, or splits
 * in two ways. Only what is certain: a wrong capital is worse than none.
 */
export function splitHashtag(tag: string): readonly string[] | null {
	if (tag.length > 40 || solid.has(tag) || words.has(tag)) return null;
	const before = known.get(tag);
	if (before !== undefined) return before;
	const [only, ...others] = splitsOf(tag, 2);
	const split = others.length === 0 && only && only.length > 1 ? only : null;
	if (known.size === mostKnown) known.clear();
	known.set(tag, split);
	return split;
}

/** A school writes the same hashtags all year. */
const known = new Map<string, readonly string[] | null>();
const mostKnown = 256;

/** Up to `most` ways to cut a tag into known words, counted from its end. */
function splitsOf(tag: string, most: number): readonly (readonly string[])[] {
	const from: (readonly string[])[][] = Array.from({ length: tag.length + 1 }, () => []);
	from[tag.length]?.push([]);
	for (let start = tag.length - 2; start >= 0; start--) {
		for (let end = start + 2; end <= tag.length; end++) {
			const word = tag.slice(start, end);
			if (!words.has(word)) continue;
			for (const rest of from[end] ?? []) {
				if ((from[start]?.length ?? most) < most) from[start]?.push([word, ...rest]);
			}
		}
	}
	return from[0] ?? [];
}

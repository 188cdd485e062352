/** Words of which school hashtags are made. Solid words (springtime, classroom) stand in `solid`. */
const words = new Set(
	`after amazing animal anti april art arts assembly august autumn award awards bake ball beach before best big bike
	bikeability birth black blue book books brave british bullying cake carol celebration charity children chinese
	christmas church city class clean climate club code coding comic community computing concert cooking creative
	cricket cross cup dance dancing day december design diversity diwali down drama earth easter eco egg english
	enrichment environment experience explorers fair family farm fathers february festival field first fitness food
	forest french friday friendship fun fundraising games garden gardening geography girls global golden good great
	green growth gymnastics half happy harvest health healthy help heritage hero heroes history home hour house
	independence international internet inter january july june keep kind kindness language languages leaders learn
	learners learning library life listening little live local love march maths may mental mile mindset monday month
	mothers moving museum music national nature new news november nursery number numbers october odd open our outdoor
	panto parents park party peace phonics physical pirate planet play poem poetry positive power pride primary proud
	pupil pupils race read readers reading ready reception recycling red refugee relief remembrance respect roald road
	roman rounders rugby safe safer safety saturday school schools science sea september share show singing sing skills
	smile snow socks space spanish special spelling sport sports spring story storytelling summer sunday super swimming
	talent talk teach teacher teachers team teams tennis term theatre this thank thankful thoughtful through throwback
	thursday time together town trees trip tuesday values viking vikings village visit visitors vote walk walking week
	wednesday well wellbeing wild winter women wonderful work world write writing year you young`.split(
		/\s+/,
	),
);
const solid = new Set(
	`springtime playtime lunchtime storytime teatime bedtime wintertime summertime schoolwork teamwork homework goodbye
	storybook football netball birthday weekend everyday today bookday newyear hometime halftime parkrun seaside
	wildlife schoolhouse playhouse household classroom playground thankyou homeschool preschool schoolday redbook
	readingbook monthly lifelong outwork yearbook yearlong bookclub`.split(/\s+/),
);

/**
 * The words of a lower-case hashtag, or null where it is one word, holds an unknown one, or splits
 * in two ways. Only what is certain: a wrong capital is worse than none.
 */
export function splitHashtag(tag: string): readonly string[] | null {
	if (tag.length > 40 || solid.has(tag) || words.has(tag)) return null;
	const splits = splitsOf(tag, 2);
	const [only] = splits;
	return splits.length === 1 && only && only.length > 1 ? only : null;
}

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

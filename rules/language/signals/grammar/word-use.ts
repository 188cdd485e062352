/** The key of what needs none. */
export const everywhere = 0;

/** A pattern or a term that a word may begin. */
export interface Beginning {
	/** The pattern's or term's number. */
	readonly number: number;
	/** The number of the slot behind that is filled most rarely: where nothing fills it, the rest need not be tried. */
	readonly key: number;
}

/** What a word can be, or a term: several words that a class lists as one. */
export interface WordUse {
	/** The keys that it fills, and the slots. */
	readonly keys: readonly number[];
	readonly slots: readonly number[];
	/** The terms that it begins. */
	readonly terms: readonly Beginning[];
	/** The patterns that it begins at a sentence's beginning, and those that it begins anywhere. */
	readonly openings: readonly Beginning[];
	readonly starts: readonly Beginning[];
}

/** What is known of it so far. */
export interface OpenUse extends WordUse {
	readonly keys: number[];
	readonly slots: number[];
	readonly terms: Beginning[];
	readonly openings: Beginning[];
	readonly starts: Beginning[];
	/** A word of most sentences. */
	readonly isEveryday: boolean;
}

const everyday = new Set(
	"a an the to of in on at for with and or is are was were be been has have had do did not can will we you they he she it this that our your my all so as by from up out no one what who if <ed> <ing>".split(
		" ",
	),
);

/** An empty use, of a word or of no single one. */
export function createUse(word = ""): OpenUse {
	return {
		keys: [],
		slots: [],
		terms: [],
		openings: [],
		starts: [],
		isEveryday: everyday.has(word),
	};
}

/** What a word can be that is as well another, such as one in -ing. */
export function joinUses(uses: readonly WordUse[]): WordUse {
	return {
		keys: [...new Set(uses.flatMap(({ keys }) => keys))],
		slots: [...new Set(uses.flatMap(({ slots }) => slots))],
		terms: joinBeginnings(uses.map(({ terms }) => terms)),
		// From the last to the first, as a text is read.
		openings: joinBeginnings(uses.map(({ openings }) => openings)).reverse(),
		starts: joinBeginnings(uses.map(({ starts }) => starts)).reverse(),
	};
}

/** In the order of their numbers, each with a key once. */
function joinBeginnings(lists: readonly (readonly Beginning[])[]): Beginning[] {
	return lists
		.flat()
		.sort((a, b) => a.number - b.number || a.key - b.key)
		.filter((one, at, all) => one.number !== all[at - 1]?.number || one.key !== all[at - 1]?.key);
}

import { wordsThat } from "./word-set";

const SHORTEST_STEM = 2;

/** The set of the words that end so behind a stem of some letters. */
function withEnding(ending: string, stem = SHORTEST_STEM) {
	return wordsThat((word) => word.length >= stem + ending.length && word.endsWith(ending));
}

export const inEst = withEnding("est");
export const inEd = withEnding("ed");
export const inIng = withEnding("ing");
export const inLongIng = withEnding("ing", 3);
export const inLy = withEnding("ly", 3);

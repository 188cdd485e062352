import { isAnimal } from "./animal-doubts";
import type { Doubt } from "./doubt";
import { houseDoubts } from "./house-doubts";
import { neighbourDoubts } from "./neighbour-doubts";
import { outsideDoubts } from "./outside-doubts";
import { isOfScripture } from "./scripture-doubts";
import { stageDoubts } from "./stage-doubts";
import { storyDoubts } from "./story-doubts";
import { isFigure } from "./story-figures";
import { wordDoubts } from "./word-doubts";

/** What stands near a name, or is a word besides, speaks against it even where forename and surname are a pupil's. */
export const nearDoubts: readonly Doubt[] = [...neighbourDoubts, ...wordDoubts];

/** Everything that speaks against a pupil being meant; what is asked of fewest words, and settles most, first. */
export const doubts: readonly Doubt[] = [
	...nearDoubts,
	isAnimal,
	...houseDoubts,
	...outsideDoubts,
	...storyDoubts,
	...stageDoubts,
	isFigure,
	isOfScripture,
];

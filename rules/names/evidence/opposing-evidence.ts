import type { Doubt } from "./doubt";
import { neighbourDoubts } from "./neighbour-doubts";
import { storyDoubts } from "./story-doubts";
import { wordDoubts } from "./word-doubts";

/** Everything that speaks against a pupil being meant. */
export const doubts: readonly Doubt[] = [...neighbourDoubts, ...storyDoubts, ...wordDoubts];

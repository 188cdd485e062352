import type { NameCase } from "./name-case";

/** Points for a pupil being meant; each looks at one thing only. */
export type Support = (given: NameCase) => number;

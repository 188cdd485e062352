import type { NameCase } from "./name-case";

/** Points against a pupil being meant; each looks at one thing only. */
export type Doubt = (given: NameCase) => number;

/** Nobody is meant, unless a full name stands there. */
export const EXCLUDED = -10;

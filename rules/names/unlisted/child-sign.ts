import type { KnownAround } from "../evidence/known-around";
import type { NameCase } from "../evidence/name-case";

/** Says how surely the words around a full name speak of a child: ENOUGH by itself, or less. */
export type ChildSign = (given: NameCase, known: KnownAround) => number;

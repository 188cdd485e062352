/** From here on a full name is taken for a child's. */
export const ENOUGH = 3;
/** Enough even where the child is called an author or is visiting. */
export const CERTAIN = 7;

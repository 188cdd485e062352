import { GrammarSet } from "./grammar/grammar-set";

/** The grammars of the rules that read whole posts. */
export const postGrammars = new GrammarSet();

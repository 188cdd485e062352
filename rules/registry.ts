import type { Rule } from "./engine/define-rule";
import requiredHashtags from "./required-hashtags";

/** Every rule there is, sorted by id. One line each: the file is the rule. */
export const registry: readonly Rule[] = [requiredHashtags];

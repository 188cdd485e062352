import directMessage from "./direct-message";
import type { Rule } from "./engine/define-rule";
import follow from "./follow";
import mention from "./mention";
import passwordChange from "./password-change";
import reply from "./reply";
import repost from "./repost";
import requiredHashtags from "./required-hashtags";

/** Every rule there is, sorted by id. One line each: the file is the rule. */
export const registry: readonly Rule[] = [
	directMessage,
	follow,
	mention,
	passwordChange,
	reply,
	repost,
	requiredHashtags,
];

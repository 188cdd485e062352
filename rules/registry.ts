import accountHandle from "./account-handle";
import directMessage from "./direct-message";
import type { Rule } from "./engine/define-rule";
import follow from "./follow";
import mention from "./mention";
import offensiveLanguage from "./offensive-language";
import passwordChange from "./password-change";
import personalInformation from "./personal-information";
import picture from "./picture";
import pupilConsent from "./pupil-consent";
import pupilName from "./pupil-name";
import reply from "./reply";
import repost from "./repost";
import requiredHashtags from "./required-hashtags";
import rosterAge from "./roster-age";
import textSpeak from "./text-speak";

/** Every rule there is, sorted by id. One line each: the file is the rule. */
export const registry: readonly Rule[] = [
	accountHandle,
	directMessage,
	follow,
	mention,
	offensiveLanguage,
	passwordChange,
	personalInformation,
	picture,
	pupilConsent,
	pupilName,
	reply,
	repost,
	requiredHashtags,
	rosterAge,
	textSpeak,
];

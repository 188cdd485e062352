import accountHandle from "./account-handle";
import allCaps from "./all-caps";
import altText from "./alt-text";
import announcement from "./announcement";
import copyright from "./copyright";
import directMessage from "./direct-message";
import emojiCount from "./emoji-count";
import type { Rule } from "./engine/rule";
import extremistContent from "./extremist-content";
import follow from "./follow";
import grammar from "./grammar";
import hashtagCase from "./hashtag-case";
import length from "./length";
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
import suggestedHashtags from "./suggested-hashtags";
import tagging from "./tagging";
import textSpeak from "./text-speak";
import tripSafety from "./trip-safety";
import underminingRemark from "./undermining-remark";
import unlistedFullName from "./unlisted-full-name";

/** Every rule there is, sorted by id. One line each: the file is the rule. */
export const registry: readonly Rule[] = [
	accountHandle,
	allCaps,
	altText,
	announcement,
	copyright,
	directMessage,
	emojiCount,
	extremistContent,
	follow,
	grammar,
	hashtagCase,
	length,
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
	suggestedHashtags,
	tagging,
	textSpeak,
	tripSafety,
	underminingRemark,
	unlistedFullName,
];

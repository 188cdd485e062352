import { lookAt } from "../text/look-at";
import { createMark } from "../text/word-marks";
import { matchNear, type PersonalDetail } from "./personal-detail";

/** The words that tell of logins. */
export const loginMarks = createMark(
	"password passwords passcode passcodes passphrase pw pwd pin login logins username usernames code codes combination keypad padlock safe keysafe alarm wifi wi meeting zoom",
);
const nearLogin = { marks: loginMarks, reach: 120 };

const name = "(?:user ?names?|user(?: ?id)?|log-?in(?: name)?|account)";
const secret = "(?:pass ?words?|pass ?codes?|pass ?phrases?|pw|pwd)";
const toSay =
	"(?: (?:for|to|of) [\\p{L}' ’]{2,30}?)?(?: (?:is|are|was)|['’]s| ?[:=])? ?(?:still |now |just )?";
const quoted = "[“\"‘'][^\\s”\"’']{4,30}[”\"’']";
/** Letters and figures in one stretch, as only a made-up word has them. */
const mixed = "(?=[^\\s,;]*\\p{L})(?=[^\\s,;]*\\d)[^\\s,;]{5,30}(?<![.!?)])";
/** A name and a password together need not look like one. */
const both = new RegExp(
	`\\b${name}${toSay}[^\\s,;:]{3,30}(?:,|;|/| and| -| –)? ?(?:the )?${secret}${toSay}[^\\s,;:]{4,30}(?<![.!?)])`,
	"giu",
);
const told = new RegExp(
	`\\b(?:${secret}|log-?ins?(?: details)?)(?:${toSay}(?:${quoted}|${mixed}))`,
	"giu",
);
/** "Login for those who lost it: the class uses kestrels5, password is rainbow". */
const given = new RegExp(
	`(?<=\\b${name}\\b[^.!?\\n]{0,80})\\b${secret}(?: is| are|:| =) ?[^\\s,;:]{4,30}(?=[,.;)!]|\\s*(?:\\n|$))(?<![.!?)])`,
	"giu",
);
/** A network, and what lets anybody into it. */
const network =
	/\bwi-?fi\b[^.!?\n]{0,40}?(?: is| are|:| =) ?[^\s,;]{3,30}(?:,| \/| and| -| –|;)? (?:(?:the )?(?:key|code|pw|pass)(?: is|:)? ?)?(?=[^\s]*\d)[^\s,;]{6,30}(?<![.!?)])/giu;
const lock =
	/\b(?:(?:door|gate|alarm|entry|key ?safe|padlock|keypad|key ?pad|safe|staff ?room|locker) (?:entry )?(?:code|pin|number|combination)|key ?safe|pin(?: (?:number|code))?|PIN)(?: (?:for|to|of|by|near|at|in|on|behind|outside) [\p{L}'’ ]{2,30}?)?(?: (?:underneath|below|behind|here),?)?(?: (?:is|are|was)| ?[:=])? ?(?:still |now )?(?:\d(?: ?\d){3,5}|(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{4,8})(?![\w£%]|\.\d)/giu;

/** What everybody's password is made of. */
const made = new RegExp(
	`\\b${secret}${toSay}(?:the |a |my |your |his |her |their |our |last |first )+(?:date of birth|birthday|sur ?name|first name|fore ?name|last name|name|postcode)\\b`,
	"giu",
);
/** "meeting ID 844 2207 1153, passcode apple": what lets anybody into a call or a reading site. */
const meeting =
	/\b(?:(?:meeting|zoom|teams|room|school|class),? (?:id|code|pin)(?: is| ?:)? ?(?:\d[\d ]{5,14}\d|(?=[a-z]*[^\saeiou]{4})[a-z]{4,8}\b)|(?<=\bmeeting\b[^!?\n]{0,60})pass ?code(?: is| ?:)? [\p{L}\d]{4,20})/giu;

/** A lesson or a puzzle has passwords as well. */
const lesson =
	/\b(?:strong(?:er|est)?|weak(?:er|est)?|lessons?|learn(?:ed|t|ing)?|safer internet|online safety|e-?safety|secure|never (?:share|tell)|secrets?|hack(?:ed|ers?|ing)?|guess(?:ed|ing)?|crack(?:ed|ing)?|ciphers?|puzzles?|escape|treasure|detectives?|spy|spies|mystery|roman|morse|binary|invent(?:ed|ing)?|pretend|stor(?:y|ies)|riddles?|maths|clues?)\b/i;

/** Names and passwords, and the codes of doors, alarms and calls. A lesson on passwords is none. */
export function findLogins(text: string): PersonalDetail[] {
	if ((lookAt(text).marks & loginMarks) === 0) return [];
	const shapes = lesson.test(text) ? [meeting] : [both, told, given, network, lock, made, meeting];
	return shapes.flatMap((shape) => matchNear(text, nearLogin, shape, "login"));
}

import type { ColumnRole } from "./column-role";
import { normaliseHeading } from "./heading";

/** What a heading alone says a column is; `null` when it says nothing known. */
export type HeadingGuess =
	| Exclude<ColumnRole, `consent:${string}` | `inverted:${string}` | "channel" | "flag" | "expiry">
	| "status"
	| "type";

const wanted: readonly (readonly [HeadingGuess, RegExp])[] = [
	["forename", /^((fore|first|given|christian|1st) ?names?|fname|first|forename 1)$/],
	["surname", /^((sur|last|family|second) ?names?|lname|last)$/],
	[
		"knownAs",
		/^((preferred|chosen|known|usual|calling|familiar|everyday|short|nick|pet|informal)( as| by)?( ?(fore|first|given)?[ -]?names?)?|(also )?known( as| by)( names?)?|goes by|aka|called|likes to be called)$/,
	],
	["knownSurname", /^(preferred|chosen|known|usual)( as)? (sur|last|family) ?names?$/],
	[
		"middle",
		/^(middle( ?names?| initials?)?|other (fore)?names?|second (fore|first) ?names?|additional names?|mid name)$/,
	],
	[
		"name",
		/^((full |complete |whole |display |sort |list )?names?|(sur|last|family) ?names? (and )?(fore|first|given) ?names?( middle names?)?|(fore|first|given) ?names? (and )?(sur|last|family) ?names?|names? (sur|last) ?name (fore|first) ?name|name (fore|first) ?name (sur|last) ?name)$/,
	],
	[
		"class",
		/^(main |home |teaching |current )?(class(es)?|class ?room|reg|registration|form|tutor|home ?room|rg)( ?(group|grp|form|class|room|tutor))*( ?(names?|codes?|descriptions?|title))?s?$|^(class|form|reg|tutor) ?groups?$|^group( name)?$|^registration (forms|groups)$|^courses classes$|^(class|form) (or |and )?year( group)?$|^year( group)? (or |and )?(class|form)$|^home group$/,
	],
	[
		"year",
		/^(nc |national curriculum |curriculum |actual |pupil |ncy )?(y|yr|years?|ncy)( ?(groups?|grp|grps))?( level| of study)?( taught in)?( codes?| names?| description| number| actual)?$|^nc ?y(ea)?r$|^grade$|^cohort$/,
	],
	[
		"id",
		/^(local )?(upn|uln)$|^unique (pupil|learner|student)? ?(number|no|id|reference)$|^ad ?(m|mission|missions)? ?(no|number|num|nr)$|^adm$|^(\w+ )?(globally )?(unique )?id$|^roll (no|number)$|^learner code$|^ad no$/,
	],
	[
		"leaving",
		/^((date (of )?)?(leaving|left|leave)( ?date)?|date left|dol|(is )?leavers?|former|(date )?off ?roll( date)?|(is |currently )?on ?roll|(roll|enrol?ment|registration|leaving|admission) status|enrol?ment|status on roll|end of enrol?ment)$/,
	],
	[
		"consent-type",
		/^(parental |parent |latest )?(consents?|permissions?) (types?|names?|descriptions?|categor(y|ies)|items?|titles?|questions?|for)( names?)?$/,
	],
	[
		"consent-status",
		/^(parental |parent |latest )*(consents?|permissions?) (status|state|values?|response|answer|decision|outcome|result|granted|given)$/,
	],
	[
		"status",
		/^(current )?(status|state|responses?|answers?|decision|outcome|values?|granted|given|agreed|result|accepted|consents?|permissions?|parental consents?|parental permissions?|consent yes no|approved)$/,
	],
	[
		"type",
		/^(types?|purposes?|categor(y|ies)|descriptions?|items?|questions?|consent|permission)$/,
	],
];

const numbered = /^(number|no|num|code|ref|reference|nr)$/;

// Whose data a school's system exports beside the pupil's own; and what is never kept.
const strangers =
	/\b(parents?|guardians?|carers?|contacts?|mother|father|mum|dad|emergency|teachers?|doctor|gp|siblings?|brother|sister|staff|head|payer|agent|salutation|addressee|worker|priority|family|famil\w+ id|former|previous|birth|maiden)\b/;
const unkept =
	/\b(dob|birth|sex|gender|sen|send|fsm|premium|pp|eal|looked after|lac|cla|ethnic\w*|address|post ?code|phone|mobile|telephone|email|religion|nationality|language|house|attendance|doa|admission date|nhs)\b/;
const ofPupil = /\b(pupil|student|learner|child(ren)?|son|daughter)\b/;
const fillers =
	/\b(this academic year|your|my|our|pupils?|students?|child(ren)?|learners?|legal|current|this|academic|for|today|the|of|as at|school|scholars?|arbor|sims|bromcom|integris|juniper|scholarpack)\b/g;

/** Guesses a column's role from its heading's words; every word must belong to the role. */
export function guessRole(heading: string): HeadingGuess | null {
	const text = normaliseHeading(heading);
	const bare = text.replace(fillers, " ").replace(/\s+/g, " ").trim();
	if (text !== "" && bare === "") return /pupil|student|child|learner/.test(text) ? "name" : null;
	if (text === "academic year" || /^(class|form) (teacher|tutor)( name)?$/.test(text))
		return "drop";
	if (numbered.test(bare)) return /pupil|student|learner|child/.test(text) ? "id" : null;
	const hit = strangers.test(bare.replace(/^family names?$/, "surname"))
		? undefined
		: wanted.find(([, words]) => words.test(bare) || words.test(text));
	// "Your name" is who fills the form in.
	if (hit && /\b(your|my|our)\b/.test(text) && !ofPupil.test(text)) return "drop";
	if (hit) return hit[0];
	return strangers.test(text) || unkept.test(text) ? "drop" : null;
}

/** True for a heading that says whose data stands below it: the pupil's. */
export function isOfPupil(heading: string): boolean {
	return ofPupil.test(normaliseHeading(heading));
}

/** True for a heading that writes the surname before the forename. */
export function isSurnameFirst(heading: string): boolean {
	const text = normaliseHeading(heading);
	const surname = text.search(/\b(sur|last|family) ?name/);
	const forename = text.search(/\b(fore|first|given) ?name/);
	return surname >= 0 && forename > surname;
}

/** True for a heading of numbers that every list may count anew: "ID" over 1, 2, 3 … */
export function isCounter(heading: string): boolean {
	return /^(id|no|number|ref)$/i.test(heading.trim());
}

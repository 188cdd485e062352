import { z } from "zod";

/** What a permission is for. */
export const purpose = z.enum(["photo", "name", "work", "achievement"]);
export type Purpose = z.infer<typeof purpose>;

export const consent = z.enum(["given", "refused", "unknown"]);
export type Consent = z.infer<typeof consent>;

/** `N1 N2 R 1 … 13`, or null when the roster does not say. */
export const schoolYear = z.union([
	z.enum(["N1", "N2", "R"]),
	z.string().regex(/^([1-9]|1[0-3])$/, "a year from 1 to 13"),
]);
export type SchoolYear = z.infer<typeof schoolYear>;

/** A pupil as kept: names, class, year, consents, one neutral flag. Nothing else ever passes the border. */
export const pupil = z.strictObject({
	/** Opaque: says nothing about the child, stays the same from roster to roster. */
	key: z.string().min(1),
	forename: z.string(),
	knownAs: z.string(),
	middle: z.string(),
	surname: z.string(),
	knownSurname: z.string(),
	class: z.string(),
	year: schoolYear.nullable(),
	left: z.boolean(),
	doNotShow: z.boolean(),
	consent: z.strictObject({ photo: consent, name: consent, work: consent, achievement: consent }),
});
export type Pupil = Readonly<z.infer<typeof pupil>>;

/** A grown-up whose name may be written: a title and a surname, perhaps a forename. */
export const staffMember = z.strictObject({
	title: z.string(),
	forename: z.string(),
	surname: z.string(),
});
export type StaffMember = Readonly<z.infer<typeof staffMember>>;

/** A roster as a whole: who is at the school, when the school's system gave the list, and which purposes it speaks about. */
export const roster = z.strictObject({
	date: z.iso.date(),
	pupils: z.array(pupil),
	/** Purposes that some column of the files covered; consent for the others is `unknown` for want of data. */
	covers: z.array(purpose),
});
export type Roster = Readonly<z.infer<typeof roster>>;

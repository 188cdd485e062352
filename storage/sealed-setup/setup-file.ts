import { z } from "zod";
import { roster, staffMember } from "../../rules/domain/pupil";
import { policyContent } from "../policy";
import { settings } from "../settings-schema";

/** Rises when a reader of before could misread the file; see docs/setup-file.md. */
export const setupVersion = 1;

/** The settings that travel; what belongs to one laptop stays there. */
export const setupSettings = z.strictObject({
	askInitials: settings.shape.askInitials.unwrap(),
	holdUnchecked: settings.shape.holdUnchecked.unwrap(),
	activityDays: settings.shape.activityDays.unwrap(),
});

/** First line: whose set-up this is and where it stands in the row of those published. */
export const setupHeader = z.strictObject({
	chalkline: z.literal("set-up"),
	version: z.literal(setupVersion),
	/** Public half of the key that signs: the uncompressed point of P-256 in base64url. */
	publisher: z.string().regex(/^[\w-]{87}$/),
	/** Rises by one with every publication: the order that counts, whatever a clock says. */
	issue: z.int().min(1),
	/** ISO date and time by the publisher's clock; shown, never compared. */
	issuedAt: z.iso.datetime(),
	settings: setupSettings,
	/** Number of lines that follow, one for each school. */
	schools: z.int().min(1).max(500),
});
export type SetupHeader = Readonly<z.infer<typeof setupHeader>>;

/** One line: a school. The roster's schema has no room for what the import drops at the border. */
export const setupSchool = z.strictObject({
	policy: policyContent,
	roster: roster.nullable(),
	staff: z.array(staffMember),
	neverPupils: settings.shape.neverPupils,
});
export type SetupSchool = Readonly<z.infer<typeof setupSchool>>;

/** Last line: the publisher's signature over every byte before it. */
export const setupSignature = z.strictObject({ signature: z.string().regex(/^[\w-]{86}$/) });

/** A set-up as read or to be written. */
export interface SetupFile {
	readonly header: SetupHeader;
	readonly schools: readonly SetupSchool[];
}

const mebibyte = 2 ** 20;
/** A trust of 100,000 pupils takes a tenth of these. */
export const setupLimits = { sealedBytes: 32 * mebibyte, plainBytes: 128 * mebibyte } as const;

/**
 * Why a file is not taken: `not-sealed` it is no age file (an error page, a spreadsheet) ·
 * `other-secret` it opens by a key where a passphrase was given, or the other way round ·
 * `too-costly` opening it would take more memory than a laptop should give.
 */
export const setupFault = z.enum([
	"not-sealed",
	"other-secret",
	"wrong-secret",
	"too-costly",
	"damaged",
	"too-large",
	"no-setup",
	"other-version",
	"forged",
	"unusable-policy",
	"older",
	"foreign",
]);
export type SetupFault = z.infer<typeof setupFault>;

/** What opening gives: the set-up, or the one reason why not. */
export type Opened<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly fault: SetupFault };

import { z } from "zod";
import { type Purpose, purpose } from "../../../rules/domain/pupil";

const purposes = "(photo|name|work|achievement)";

/**
 * What a column is for. `consent:photo` holds the answer for a purpose (`consent:photo+name` for
 * several), `channel` the answer for a place of publication, `inverted:…` an answer that means the
 * opposite, `expiry` the day until which a row's answers hold; `drop` is never kept.
 */
export const columnRole = z.union([
	z.enum([
		"forename",
		"knownAs",
		"middle",
		"surname",
		"knownSurname",
		"name",
		"class",
		"year",
		"id",
		"channel",
		"inverted:channel",
		"consent-type",
		"consent-status",
		"expiry",
		"leaving",
		"flag",
		"drop",
	]),
	z.custom<ConsentRole>(
		(given) =>
			typeof given === "string" &&
			new RegExp(`^(consent|inverted):${purposes}(\\+${purposes})*$`).test(given),
	),
]);
export type ConsentRole = `${"consent" | "inverted"}:${Purpose | `${Purpose}+${string}`}`;
export type ColumnRole = z.infer<typeof columnRole>;

/** What a consent column speaks about: purposes, or (empty) a channel that decides for all of them. */
export interface ConsentMeaning {
	readonly purposes: readonly Purpose[];
	readonly isInverted: boolean;
}

const meanings = new Map<ColumnRole, ConsentMeaning | null>();

/** The meaning of a role that carries consents; null for every other role. */
export function consentMeaning(role: ColumnRole): ConsentMeaning | null {
	const known = meanings.get(role);
	if (known !== undefined) return known;
	// Asked for every cell of a list, and there are few roles.
	const meaning = parseRole(role);
	meanings.set(role, meaning);
	return meaning;
}

function parseRole(role: ColumnRole): ConsentMeaning | null {
	if (role === "channel") return { purposes: [], isInverted: false };
	const [, kind, list = ""] = /^(consent|inverted):(.+)$/.exec(role) ?? [];
	if (!kind) return null;
	const purposes = list
		.split("+")
		.flatMap((one) => purpose.options.filter((option) => option === one));
	return { purposes, isInverted: kind === "inverted" };
}

/** The role that carries a meaning. */
export function roleOf({ purposes: [first, ...others], isInverted }: ConsentMeaning): ColumnRole {
	if (!first) return isInverted ? "inverted:channel" : "channel";
	const list = [first, ...others].join("+") as Purpose;
	return isInverted ? `inverted:${list}` : `consent:${list}`;
}

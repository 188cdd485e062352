import type { StaffMember } from "../../../rules/domain/pupil";
import type { SetupHeader } from "../../../storage/sealed-setup/setup-file";

/** A member of staff as their name is written. */
export function staffName({ title, forename, surname }: StaffMember): string {
	return [title, forename, surname].filter(Boolean).join(" ");
}

/** What comes to a list and what goes from it, in words; nothing when it stays. */
export function compareLists(
	of: string,
	before: readonly string[],
	after: readonly string[],
): string[] {
	const [was, now] = [new Set(before), new Set(after)];
	const come = after.filter((one) => !was.has(one));
	const go = before.filter((one) => !now.has(one));
	return [
		...(come.length > 0 ? [`${of}, new: ${come.join(", ")}`] : []),
		...(go.length > 0 ? [`${of}, no longer: ${go.join(", ")}`] : []),
	];
}

type Travelling = SetupHeader["settings"];

const names = {
	askInitials: "Ask for initials",
	holdUnchecked: "Hold what could not be checked",
	activityDays: "Days for which decisions are kept",
} as const satisfies Record<keyof Travelling, string>;

/** Settings that a set-up would change, in words. */
export function compareSettings(before: Travelling, after: Travelling): string[] {
	return (["askInitials", "holdUnchecked", "activityDays"] as const)
		.filter((name) => before[name] !== after[name])
		.map((name) => `${names[name]}: ${inWords(before[name])} → ${inWords(after[name])}`);
}

function inWords(value: boolean | number): string {
	if (typeof value === "number") return String(value);
	return value ? "yes" : "no";
}

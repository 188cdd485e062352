import { daysBetween } from "./days-between";

interface FileAge {
	readonly issuedOn: string;
	readonly confirmedOn: string | null;
	readonly maxAgeDays: number | null;
}

/**
 * True when a set-up file may have been overtaken without this laptop knowing: its address has not
 * answered for too long, or the clock contradicts the file (a day before its publication, a day
 * before its last confirmation). Takes ISO dates.
 */
export function isUnconfirmed(file: FileAge | undefined, today: string): boolean {
	if (!file) return false;
	const { issuedOn, confirmedOn, maxAgeDays } = file;
	if (daysBetween(issuedOn, today) < -1) return true;
	if (maxAgeDays === null) return false;
	const age = confirmedOn === null ? null : daysBetween(confirmedOn, today);
	return age === null || age < -1 || age > maxAgeDays;
}

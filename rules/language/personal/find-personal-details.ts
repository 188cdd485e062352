import type { People } from "../../domain/people";
import { findAccounts } from "./find-accounts";
import { findAddresses, homeMarks } from "./find-addresses";
import { birthMarks, findBirths } from "./find-births";
import { circumstanceMarks, findCircumstances } from "./find-circumstances";
import { findContacts } from "./find-contacts";
import { findIdentityNumbers } from "./find-identity-numbers";
import { findLogins, loginMarks } from "./find-logins";
import type { PersonalDetail } from "./personal-detail";

/** The words without which a text needs a figure, an @ or slashes to tell anything personal. */
export const detailMarks = birthMarks | homeMarks | circumstanceMarks | loginMarks;

/** Everything personal in a text, left to right, without overlaps: of what begins at one place the longest. */
export function findPersonalDetails(
	text: string,
	people: Pick<People, "namesIn" | "unlistedNamesIn">,
	today: string,
): PersonalDetail[] {
	const found = [
		...findContacts(text),
		...findAddresses(text),
		...findBirths(text, people, today),
		...findCircumstances(text, people),
		...findIdentityNumbers(text),
		...findAccounts(text),
		...findLogins(text),
	];
	let end = 0;
	return found
		.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
		.filter(({ range }) => {
			const isFree = range.start >= end;
			if (isFree) end = range.end;
			return isFree;
		});
}

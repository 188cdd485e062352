import { expect, test } from "vitest";
import { outcomeWords } from "../../../components/composer/outcome-words";
import type { CheckOutcome } from "../../../rules/domain/check-outcome";
import { exampleOutcome } from "./example-draft";

const clean = exampleOutcome();
const file = { issuedOn: "2026-11-02", confirmedOn: "2026-11-09", isUnconfirmed: true };

test.each<[string, CheckOutcome, string, string]>([
	[
		"a clean post",
		clean,
		"Nothing found against Fairmead’s policy",
		"Policy of Fairmead · Class lists of 7 September 2026",
	],
	[
		"a school whose name ends in s",
		{ ...clean, school: "St Peter’s" },
		"Nothing found against St Peter’s’ policy",
		"Policy of St Peter’s · Class lists of 7 September 2026",
	],
	[
		"a laptop without class lists",
		{ ...clean, rosterDate: null },
		"Nothing found against Fairmead’s policy",
		"Policy of Fairmead · No class lists loaded",
	],
	[
		"grammar that broke down",
		{ ...clean, grammar: "failed" },
		"Nothing found against Fairmead’s policy (grammar not checked)",
		"Policy of Fairmead · Class lists of 7 September 2026",
	],
	[
		"a set-up file without news",
		{ ...clean, grammar: "loading", setupFile: file },
		"Nothing found against Fairmead’s policy",
		"Policy of Fairmead · Class lists of 7 September 2026 · Grammar follows · Set-up of 2 November 2026, no news since 9 November 2026: names and pictures are only asked about",
	],
	[
		"another account",
		{ status: "not-a-school-account", account: "@someone", school: "Fairmead" },
		"Not checked: @someone is not one of Fairmead’s accounts",
		"",
	],
	[
		"a check that could not run",
		{ status: "unchecked", reason: "no-policy" },
		"Not checked: no policy has been chosen yet",
		"",
	],
])("says of %s what was checked and against what", (_, outcome, title, basis) => {
	expect(outcomeWords(outcome)).toEqual({ title, basis });
});

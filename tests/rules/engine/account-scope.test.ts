import { expect, test } from "vitest";
import { school as schoolSchema } from "../../../rules/domain/school";
import { accountScope } from "../../../rules/engine/account-scope";

const school = schoolSchema.parse({
	name: "Fairmead",
	accounts: [{ handle: "@Fairmead", endings: ["", "YR", "Y1"] }, { handle: "@FM_Nursery" }],
});

test.each([
	["@Fairmead", { scope: "ours", ending: "" }],
	["@fairmeady1", { scope: "ours", ending: "Y1" }],
	["@FM_NURSERY", { scope: "ours", ending: "" }],
	["@FairmeadY9", { scope: "near" }],
	["@Fairmead_PTA", { scope: "near" }],
	["@NotFairmead", { scope: "other" }],
	["@Fair", { scope: "other" }],
])("places %s", (account, scope) => {
	expect(accountScope(school, account)).toEqual(scope);
});

import { expect, test } from "vitest";
import { readDraft } from "../../../rules/engine/read-draft";

const read = (given: object) => {
	const reading = readDraft({ text: "Hello", ...given }, "@fairmeadsch");
	return reading.ok ? reading.draft : reading.reason;
};

test.each([
	["@fairmeadschY4", "@fairmeadschY4"],
	["fairmeadschY4", "@fairmeadschY4"],
	["@an_account_of_more_than_15", "@an_account_of_more_than_15"],
])("an account is read as people write it: %s", (account, expected) => {
	expect(read({ account })).toMatchObject({ account: expected });
	expect(read({ kind: "follow", target: account })).toMatchObject({ target: expected });
	expect(read({ kind: "reply", replyingTo: [account] })).toMatchObject({ replyingTo: [expected] });
});

test.each(["", "@", "two words", "@@twice", "https://x.com/a", `@${"a".repeat(51)}`])(
	"what is no account is refused by its field: %s",
	(account) => {
		expect(read({ account })).toMatch(/^draft\.account: this must be a handle such as/);
	},
);

test("an account that is not given is the policy's first", () => {
	expect(read({})).toMatchObject({ account: "@fairmeadsch" });
	expect(read({ account: null })).toMatchObject({ account: "@fairmeadsch" });
});

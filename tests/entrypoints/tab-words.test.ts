import { expect, test } from "vitest";
import type { TabDescription } from "../../entrypoints/popup/ask-tab";
import { type Means, tabWords } from "../../entrypoints/popup/tab-words";
import { uncheckedReason } from "../../rules/domain/check-outcome";

const means: Means = { hasPolicy: true, roster: "fresh" };
const nothing: TabDescription = {
	state: "no-composer",
	reason: null,
	findings: 0,
	account: null,
	missing: [],
	read: null,
};

test("only a checked post, or a page on which everything is known, looks good", () => {
	expect(tabWords(nothing, means).tone).toBe("good");
	expect(tabWords({ ...nothing, state: "checked" }, means).tone).toBe("good");
	expect(tabWords({ ...nothing, state: "checked", findings: 1 }, means).tone).toBe("warning");
	expect(tabWords(nothing, { ...means, hasPolicy: false }).tone).toBe("error");
	expect(tabWords(nothing, { ...means, roster: "none" }).tone).toBe("warning");
	expect(tabWords(nothing, { ...means, roster: "old" }).tone).toBe("warning");
});

test.each(uncheckedReason.options)("a post that was not checked says why: %s", (reason) => {
	const { tone, detail } = tabWords({ ...nothing, state: "unchecked", reason }, means);
	expect(tone).toBe("error");
	expect(detail).not.toContain("The note beside");
});

test("says which account is none of the school's, and what of a composer was not found", () => {
	const other = tabWords(
		{ ...nothing, state: "not-a-school-account", account: "@somebody" },
		means,
	);
	expect(other.detail).toBe("Posts from @somebody are not checked.");
	const blind = tabWords({ ...nothing, state: "blind", missing: ["account", "button"] }, means);
	expect(blind.detail).toContain("Not found: the account, the Post button.");
});

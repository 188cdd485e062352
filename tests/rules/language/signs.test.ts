import { expect, test } from "vitest";
import { readNotice } from "../../../rules/language/signals/notice-signals";
import { readRemarks } from "../../../rules/language/signals/remark-signals";
import { stanceKinds } from "../../../rules/language/signals/stance-signs";
import { signsOfNotices } from "./signs-of-notices";
import { signsOfRemarks } from "./signs-of-remarks";

test.each(signsOfNotices)("a notice's sign, %s: %s", (sign, text) => {
	expect(readNotice(text).hits.map(({ signal }) => signal)).toContain(sign);
});

/** Without a kind of stance the other signs are not read. */
const isOfKind = (sign: string): boolean => sign in stanceKinds;

test.each(signsOfRemarks)("a remark's sign, %s: %s", (sign, text) => {
	const { hits } = readRemarks(isOfKind(sign) ? text : `${text}\nAs ever.`);
	expect(hits.map(({ signal }) => signal)).toContain(sign);
});

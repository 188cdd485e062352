import { expect, test } from "vitest";
import { readBorrowed } from "../../../rules/language/signals/borrowing-signals";
import { readNotice } from "../../../rules/language/signals/notice-signals";
import { readRemarks } from "../../../rules/language/signals/remark-signals";
import { readTrip } from "../../../rules/language/signals/trip-signals";
import { framesOfRemarks } from "./frames-of-remarks";
import { signsOfGripes } from "./signs-of-gripes";
import { signsOfNotices } from "./signs-of-notices";
import { signsOfPlaces } from "./signs-of-places";
import { signsOfRemarks } from "./signs-of-remarks";
import { signsOfSneers } from "./signs-of-sneers";
import { signsOfStockGripes } from "./signs-of-stock-gripes";
import { signsOfTakings } from "./signs-of-takings";
import { signsOfTrips } from "./signs-of-trips";

test.each(signsOfNotices)("a notice's sign, %s: %s", (sign, text) => {
	expect(readNotice(text).map(({ signal }) => signal)).toContain(sign);
});

/** Without a way of putting down the other signs are not read. */
test.each(signsOfRemarks)("a remark's sign, %s: %s", (sign, text) => {
	expect(readRemarks(`${text}\nAs ever.`).map(({ signal }) => signal)).toContain(sign);
});

test.each([...framesOfRemarks, ...signsOfSneers, ...signsOfGripes, ...signsOfStockGripes])(
	"a remark's words, %s: %s",
	(sign, text) => {
		expect(readRemarks(text).map(({ signal }) => signal)).toContain(sign);
	},
);

test.each(signsOfPlaces)("a place's sign, %s: %s", (sign, text) => {
	expect(readTrip(text).map(({ signal }) => signal)).toContain(sign);
});

/** Without a place the other signs are not read. */
test.each(signsOfTrips)("a trip's sign, %s: %s", (sign, text) => {
	expect(readTrip(`${text}\nZoo.`).map(({ signal }) => signal)).toContain(sign);
});

/** Without a thing of others or a way of taking it the other signs are not read. */
test.each(signsOfTakings)("a sign of what is taken or rightful, %s: %s", (sign, text) => {
	expect(readBorrowed(`${text}\nNicked.`).map(({ signal }) => signal)).toContain(sign);
});

import { expect, test } from "vitest";
import { changeDuty } from "../../../components/policy/change-duty";
import { duty } from "../../../rules/domain/duty";

const review = duty.parse({
	kind: "review-policy",
	task: "Review.",
	by: "Governing body",
	everyDays: 1095,
	inferred: ["by", "everyDays"],
});

test("what the school sets itself is no longer our reading", () => {
	expect(changeDuty(review, { everyDays: 730 })).toMatchObject({
		everyDays: 730,
		inferred: ["by"],
	});
	const both = changeDuty(changeDuty(review, { by: "Head" }), { everyDays: 730 });
	expect(both).not.toHaveProperty("inferred");
	expect(changeDuty(review, { task: "Review it." })).toMatchObject({
		inferred: ["by", "everyDays"],
	});
});

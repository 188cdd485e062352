import { z } from "zod";
import { listOf } from "../domain/list-of";
import { purpose } from "../domain/pupil";

const unknown = z.enum(["refused", "given"]).default("refused");

/** What a school may settle about consents. */
export const consentOptions = z.strictObject({
	purposes: listOf(purpose)
		.default(["photo", "name"])
		.describe(
			"Consents that the school asks for: photo beside a picture of pupils, name wherever a pupil is named, work for pictured work, achievement for successes.",
		),
	photoListForNames: z
		.boolean()
		.default(false)
		.describe("The consent for pictures also decides who may be named without one."),
	unknown: z
		.strictObject({
			photo: unknown.describe("No answer about pictures."),
			name: unknown.describe("No answer about names."),
			work: unknown.describe("No answer about work."),
			achievement: unknown.describe("No answer about achievements."),
		})
		.prefault({})
		.describe("What a missing answer counts as: refused (parents opt in) or given (they opt out)."),
});

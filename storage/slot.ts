import { z } from "zod";

/** A school to check by: the one that this laptop's pages show, or another of a trust's set-up. */
export const schoolSlot = z.union([
	z.literal("present"),
	z.templateLiteral(["school-", z.int().positive()]),
]);
export type SchoolSlot = z.infer<typeof schoolSlot>;

/** Whose record it is: a school's, or what was in the present one's place before. */
export const slot = z.union([schoolSlot, z.literal("previous")]);
export type Slot = z.infer<typeof slot>;

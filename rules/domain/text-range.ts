import { z } from "zod";

/** A stretch of one field's text: UTF-16 offsets, end-exclusive. The only location style in the product. */
export const textRange = z.strictObject({
	start: z.int().nonnegative(),
	end: z.int().nonnegative(),
});
export type TextRange = Readonly<z.infer<typeof textRange>>;

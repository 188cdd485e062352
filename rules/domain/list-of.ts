import { z } from "zod";
import { distinct } from "./distinct";

/** A list of texts that says nothing twice. */
export function listOf<Text extends z.ZodType<string>>(text: Text): z.ZodArray<Text> {
	return z.array(text).superRefine(distinct);
}

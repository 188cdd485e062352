import { z } from "zod";

/** An account name on X with its @ sign: one to fifteen letters, digits or underscores. */
export const handle = z.string().regex(/^@\w{1,15}$/, "this must be a handle such as @school_name");
export type Handle = z.infer<typeof handle>;

/** True when two handles name the same account: X ignores the case. */
export function isSameHandle(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}

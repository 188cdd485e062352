import { z } from "zod";

/** A hashtag with its sign, as X would link it: without a letter it would be no hashtag. */
export const hashtag = z
	.string()
	.regex(
		/^#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*$/u,
		"this must be a hashtag with a letter in it, such as #Year6",
	);

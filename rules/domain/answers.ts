import { z } from "zod";

const oneOrMany = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat());

/**
 * What only the poster can know. An answer lives as long as the draft and is asked once; a missing
 * key means "not asked or not answered yet".
 */
export const answers = z.object({
	/** What the attached pictures show. */
	pictureShows: z.enum(["pupils", "work", "neither"]).optional(),
	/** A class, or pupils by name: who is in the picture, or with `work` who made it. */
	pictured: oneOrMany.optional(),
	/** Which of several pupils of one name is meant: by class or by a fuller name; "cannot-say" where nobody knows. */
	which: oneOrMany.optional(),
	/** Words of the draft that are no pupil's name here. */
	notPupil: oneOrMany.optional(),
	/** The head has agreed to this post (trips, events away from school). */
	headAgreed: z.boolean().optional(),
	/** The picture, film or words were taken or made by the school. */
	ownWork: z.boolean().optional(),
	/** The addressee is not an individual parent. */
	notParent: z.boolean().optional(),
	/** The shared or linked post is about this school's life and shows it in a good light. */
	schoolLife: z.boolean().optional(),
});
export type Answers = Readonly<z.infer<typeof answers>>;
export type AnswerId = keyof Answers;

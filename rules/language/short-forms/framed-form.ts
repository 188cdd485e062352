import type { Surrounding } from "./surrounding";

/** What a short spelling stands for where the sentence shows that it is one. */
export interface FramedForm {
	readonly full: string;
	readonly alternative?: { readonly full: string; isLikelier(around: Surrounding): boolean };
	/** Could well be another thing: the finding only asks. */
	readonly isDoubtful?: boolean;
	readonly isInformal?: boolean;
	isMeant(around: Surrounding): boolean;
}

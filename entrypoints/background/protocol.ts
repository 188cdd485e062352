import { z } from "zod";
import { answers } from "../../rules/domain/answers";
import { checkOutcome } from "../../rules/domain/check-outcome";
import { handle } from "../../rules/domain/handle";
import { media, postDraft } from "../../rules/domain/post-draft";
import { decision } from "./decision";
import { defineRequest } from "./define-request";

/**
 * All that the background is asked. The receiving side parses with these schemas; content scripts use their types
 * only (`import type`), for zod is heavy and their side need not be believed.
 */
const nothing = z.strictObject({});
const done = z.null();
/** The first question is answered at once; one with grammar, once that is known too. */
const withGrammar = z.boolean().default(false);

/** Is this draft all right? Asked for every change in a composer. */
const checkDraft = defineRequest({
	name: "checkDraft",
	from: "contentScript",
	params: z.strictObject({
		draft: postDraft.extend({ answers: z.strictObject(answers.shape) }),
		withGrammar,
	}),
	result: z.strictObject({
		outcome: checkOutcome,
		/** What the tooltip says of it; see outcome-words.ts. */
		words: z.strictObject({ title: z.string(), basis: z.string() }),
	}),
});

/** What the poster did with a finding. */
const recordDecision = defineRequest({
	name: "recordDecision",
	from: "contentScript",
	params: decision,
	/** False for initials of nobody on the staff list: nothing was written down. */
	result: z.boolean(),
});

/** A post has gone out: X's own word for it is the address in its toast. Only its address and hashes are kept. */
const recordPost = defineRequest({
	name: "recordPost",
	from: "contentScript",
	params: z.strictObject({
		draft: postDraft.extend({ answers: z.strictObject(answers.shape) }),
		address: z.string().max(200),
	}),
	result: done,
});

/** What the tooltip needs before it is first drawn: the administrator's settings, and its style sheet. */
const readPageSettings = defineRequest({
	name: "readPageSettings",
	from: "contentScript",
	params: nothing,
	result: z.strictObject({
		askInitials: z.boolean(),
		holdUnchecked: z.boolean(),
		styles: z.string(),
		icons: z.record(z.string(), z.string()),
	}),
});

/** Has a frame of ours opened, in which a person says who is meant; gives its address. */
const openPicker = defineRequest({
	name: "openPicker",
	from: "contentScript",
	params: z.strictObject({
		question: z.enum(["pictured", "which"]),
		account: handle,
		/** Quotes what was typed, and no more. */
		prompt: z.string().max(300),
		/** Nobody was chosen for this draft yet. */
		isFirst: z.boolean(),
	}),
	result: z.string().nullable(),
});

/** Proves that a frame is the one our tooltip opened in this tab. */
const ticket = z.uuid();

const foundPupils = z.strictObject({
	pupils: z.array(z.strictObject({ key: z.string(), name: z.string(), class: z.string() })),
	classes: z.array(z.string()),
	/** How many there are, shown or not. */
	total: z.int(),
	/** True when one pupil is the answer. */
	isOne: z.boolean(),
});
export type FoundPupils = Readonly<z.infer<typeof foundPupils>>;

/** Pupils by the beginning of their names: the only request that names somebody, to our own frame. */
const findPupils = defineRequest({
	name: "findPupils",
	from: "pickerFrame",
	params: z.strictObject({ ticket, query: z.string().max(100), class: z.string().max(60) }),
	result: foundPupils.nullable(),
});

/** Who it is: some pupils, or a whole class. */
const choosePupils = defineRequest({
	name: "choosePupils",
	from: "pickerFrame",
	params: z.strictObject({
		ticket,
		keys: z.array(z.string()).max(60),
		class: z.string().max(60).nullable(),
	}),
	result: done,
});

/** Opens our options page in a tab. */
const openOptions = defineRequest({
	name: "openOptions",
	from: "contentScript",
	params: nothing,
	result: done,
});

/** The composer has gone: its tab's badge is taken away. */
const composerClosed = defineRequest({
	name: "composerClosed",
	from: "contentScript",
	params: nothing,
	result: done,
});

/** Policy, roster, staff or settings were written: the background forgets what it holds of them. */
const setupChanged = defineRequest({
	name: "setupChanged",
	from: "extensionPage",
	params: nothing,
	result: done,
});

/** Looks at the set-up's address now; what came of it stands in storage. */
const lookForSetup = defineRequest({
	name: "lookForSetup",
	from: "extensionPage",
	params: nothing,
	result: done,
});

/** Checks a text written in one of our own pages as a post of the school's first account. */
const checkText = defineRequest({
	name: "checkText",
	from: "extensionPage",
	params: z.strictObject({
		text: z.string().max(100_000),
		media: z.array(media).max(4).default([]),
		answers: z.strictObject(answers.shape).default({}),
		withGrammar,
		/** By this one instead of the one in force; a faulty one leaves the text unchecked. */
		policy: z.unknown().optional(),
	}),
	result: checkOutcome,
});

/** Every request that the background answers. */
export const protocol = {
	checkDraft,
	recordDecision,
	recordPost,
	readPageSettings,
	openPicker,
	findPupils,
	choosePupils,
	openOptions,
	composerClosed,
	setupChanged,
	lookForSetup,
	checkText,
} as const;
export type Protocol = typeof protocol;
export type RequestName = keyof Protocol;

/** What the background tells a content script of its own accord: words for whom the person chose. */
export interface Picked {
	readonly name: "picked";
	readonly params: { readonly question: "pictured" | "which"; readonly answers: string[] };
}

import { z } from "zod";
import { type Field, fieldsOf } from "./domain/field";
import type { Edit } from "./domain/finding";
import { hashtag } from "./domain/hashtag";
import { listOf } from "./domain/list-of";
import type { TextRange } from "./domain/text-range";
import { defineRule } from "./engine/define-rule";
import type { Problem } from "./engine/problem";
import { isWithin } from "./language/outside-links";
import { dottedStretches } from "./language/text/dotted-stretches";
import { earlyHashtags } from "./language/text/early-hashtags";
import { type Hashtag, missingTags } from "./language/text/hashtags";
import { hostOf } from "./language/text/links";
import { sayHashtag } from "./language/text/say-hashtag";
import { startsSentence } from "./language/text/starts-sentence";

const options = z.strictObject({
	position: z
		.enum(["end", "anywhere"])
		.default("end")
		.describe("Where hashtags stand: after the words, or anywhere."),
	blogHashtags: listOf(hashtag)
		.default([])
		.describe("Hashtags for a post that links to a blog; capitals do not matter."),
	blogHosts: listOf(z.string().trim().min(1))
		.default([])
		.describe("Web hosts of the school's blogs; any link beside “blog” counts too."),
});
type Options = z.output<typeof options>;

export default defineRule({
	id: "suggested-hashtags",
	summary: "Hashtags stand after the words, and a link to a blog has its hashtag.",
	rationale: "Words without hashtags between them are easier to read, and are read out better.",
	references: [{ title: "twitter-text, the library by which X finds hashtags" }],
	appliesTo: ["post", "quote"],
	reads: "written",
	needs: () => ["hashtag", "dotted"],
	recommended: { severity: "info" },
	cases: {
		position: "a hashtag stands among the words",
		blog: "a link to a blog lacks its hashtag",
	},
	options,
	contradictions: ({ position, blogHashtags, blogHosts }) => {
		if (blogHashtags.length > 0) return [];
		if (position === "anywhere") {
			return [{ path: ["position"], reason: "without blogHashtags nothing is left to check" }];
		}
		return blogHosts.length > 0
			? [{ path: ["blogHosts"], reason: "these mean nothing without blogHashtags" }]
			: [];
	},
	sayOptions: ({ position, blogHashtags }) => [
		position === "end" ? "Hashtags stand at the end." : "Hashtags may stand anywhere.",
		...(blogHashtags.length > 0 ? [`A link to a blog carries ${blogHashtags.join(", ")}.`] : []),
	],
	messages: {
		notAtEnd: { what: "{tag} stands among the words.", todo: "Put hashtags at the end." },
		noBlogTag: { what: "A link to a blog needs {missing}.", todo: "Add it." },
	},
	check({ draft, options }, report) {
		for (const field of fieldsOf(draft)) {
			if (field.field !== "text" || options.position !== "end") continue;
			for (const tag of earlyHashtags(field.text)) report(notAtEnd(field, tag));
		}
		const missing = missingBlogTags(draft.parts, options);
		const [first] = draft.parts;
		if (!first || missing.length === 0) return;
		report(noBlogTag({ part: 0, field: "text", index: 0, text: first.text }, missing.join(" ")));
	},
	examples: {
		options: { blogHashtags: ["#edchat"], blogHosts: ["fairmead.example"] },
		pass: [
			{ text: "We made volcanoes! #Science #Year5" },
			{ text: "We made volcanoes! #Science 🌋 https://fairmead.example #edchat" },
			{
				text: "#Science comes first",
				options: { position: "anywhere", blogHashtags: ["#edchat"] },
			},
			{ text: "Our blog is loved", note: "no link, no tag" },
		],
		flag: [
			{
				text: "Our #WorldBookDay was fun!",
				flags: ["#WorldBookDay"],
				fixed: "Our World Book Day was fun! #WorldBookDay",
			},
			{
				text: "#Science today. Look at our blog: www.other.uk/blog #edchat",
				flags: ["#Science"],
				fixed: "Science today. Look at our blog: www.other.uk/blog #edchat #Science",
			},
			{
				text: "#sportsday was #fun for all",
				flags: ["#sportsday", "#fun"],
				fixed: "Sports day was fun for all #sportsday #fun",
			},
			{
				text: "#Year4 #Art What a morning",
				flags: ["#Year4", "#Art"],
				fixed: "What a morning #Year4 #Art",
			},
			{
				text: "Read all about it: https://fairmead.example/owls",
				flags: ["(post)"],
				fixed: "Read all about it: https://fairmead.example/owls #edchat",
			},
			{
				text: "A new blog post by the Owls: https://other.example/owls",
				flags: ["(post)"],
				fixed: "A new blog post by the Owls: https://other.example/owls #edchat",
			},
		],
	},
});

function notAtEnd(field: Field, { word, range }: Hashtag): Problem<"notAtEnd", "position"> {
	const end = field.text.length;
	return {
		messageId: "notAtEnd",
		case: "position",
		field,
		range,
		data: { tag: `#${word}` },
		suggestions: [
			{
				title: `Put #${word} at the end`,
				edits: [
					editFor(field.text, word, range),
					{ start: end, end, text: `${/\s$/.test(field.text) ? "" : " "}#${word}` },
				],
			},
		],
	};
}

const opensText = /(?:^|[.!?…\n]|\p{Extended_Pictographic})\s*(?:#\S+\s+){0,8}$/u;
const newSentence =
	/^\s+(?:#\S+\s+){0,8}(?:\n|(?:[AI]|An|The|We|Our|What|Today|Well|Thank|It|It's|This|These|Look|How|So) )/;

/** A hashtag between sentences goes; one that is part of a sentence leaves its words there. */
function editFor(text: string, word: string, { start, end }: TextRange): Edit {
	const rest = text.slice(end, end + 160);
	if (opensText.test(text.slice(Math.max(0, start - 160), start)) && newSentence.test(rest))
		return { start, end: end + (/^[^\S\n]*/.exec(rest)?.[0].length ?? 0), text: "" };
	const plain = sayHashtag(word);
	const isFirst = startsSentence(text, start);
	return { start, end, text: isFirst ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain };
}

function noBlogTag(field: Field, missing: string): Problem<"noBlogTag", "blog"> {
	const end = field.text.length;
	const text = `${/\s$/.test(field.text) ? "" : " "}${missing}`;
	return {
		messageId: "noBlogTag",
		case: "blog",
		field,
		data: { missing },
		suggestions: [{ title: `Add ${missing}`, edits: [{ start: end, end, text }] }],
	};
}

function missingBlogTags(
	parts: readonly { readonly text: string }[],
	{ blogHashtags, blogHosts }: Options,
): readonly string[] {
	if (blogHashtags.length === 0) return [];
	const texts = parts.map(({ text }) => text);
	const links = texts.flatMap(addressesIn);
	if (links.length === 0) return [];
	const saysBlog = texts.some((text) => /\bblogs?\b/i.test(text));
	const isBlog = saysBlog || links.some((link) => isWithin(hostOf(link), blogHosts));
	return isBlog ? missingTags(blogHashtags, ...texts) : [];
}

/** Of any host, real or not: the school has named those that count. */
const address = /^(?:https?:\/\/\S+|[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/\S*)?)$/i;

/** With or without a protocol, as the composer takes them. */
const addressesIn = (text: string): readonly string[] =>
	dottedStretches(text).flatMap((one) => (address.test(one.text) ? [one.text] : []));

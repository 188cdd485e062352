import type { Rule } from "../engine/rule";

const never = { noPicture: "none", pupils: "none", work: "none", blogLink: "none" };
const initials = {
	noPicture: "forename-initial",
	pupils: "forename-initial",
	work: "none",
	blogLink: "forename-initial",
};
const onlyBeside = { ...never, noPicture: "unregulated", work: "unregulated", blogLink: "full" };
const photo = { kind: "photo" } as const;

export const pupilNameExamples: Rule["examples"] = {
	pass: [
		{ text: "4B made a working volcano today.", note: "nobody is named" },
		{ text: "Mrs Hartwell took 4B to the farm.", note: "staff may be named" },
		{ text: "Well done Amelia!", note: "a forename, where that much is allowed" },
		{ text: "Well done Amelia H!", options: { levels: initials }, note: "forename and initial" },
		{ text: "Amelia's poem won.", options: { levels: initials }, note: "less than the most" },
		{
			text: "Well done Amelia Hartwell!",
			options: { levels: onlyBeside },
			note: "a policy that is silent about names without a picture",
		},
		{
			draft: {
				parts: [{ text: "Clay pots by Amelia Hartwell", media: [photo] }],
				answers: { pictureShows: "work" },
			},
			options: { levels: onlyBeside },
			note: "a policy that is silent about names beside work",
		},
		{
			draft: {
				parts: [{ text: "Amelia Hartwell came to read to us." }],
				answers: { notPupil: "amelia hartwell" },
			},
			note: "the poster says that it is no pupil",
		},
	],
	flag: [
		{
			text: "Well done Amelia Hartwell for your poem!",
			flags: ["Amelia Hartwell"],
			messageId: "tooMuch",
			fixed: "Well done Amelia for your poem!",
		},
		{
			text: "Well done Amelia H!",
			flags: ["Amelia H"],
			fixed: "Well done Amelia!",
			note: "an initial is a part of the surname",
		},
		{
			text: "Teddy Blythe's robot won.",
			flags: ["Teddy Blythe"],
			fixed: "Teddy's robot won.",
			note: "the name that the child goes by",
		},
		{
			text: "So proud of Kasper and Nadia!",
			options: { levels: never },
			flags: ["Kasper", "Nadia"],
			fixed: "So proud of pupils!",
			note: "of different classes and years",
		},
		{
			text: "Our champion Kasper swam a mile.",
			options: { levels: never },
			flags: ["Kasper"],
			fixed: "Our champion swam a mile.",
		},
		{
			text: "Science at its best #WellDoneKasper",
			options: { levels: never },
			flags: ["Kasper"],
			fixed: "Science at its best #WellDone",
			note: "in a hashtag",
		},
		{
			text: "Tobias de Souza's robot won.",
			options: { levels: initials },
			flags: ["Tobias de Souza"],
			fixed: "Tobias D's robot won.",
			note: "the initial is the roster's surname's",
		},
		{
			text: "Niamh O'Rourke is our star of the week",
			options: { levels: never },
			flags: ["Niamh O'Rourke"],
			messageId: "noName",
			fixed: "A pupil in 2C is our star of the week",
			note: "a sentence keeps its capital",
		},
		{
			text: "We loved Lily-Mae Fenwick-Cole's poem.",
			options: { levels: never },
			flags: ["Lily-Mae Fenwick-Cole"],
			fixed: "We loved a 3B pupil's poem.",
			note: "what belongs to a pupil",
		},
		{
			text: "Maths by Amelia Hartwell, Kasper Lindqvist and Theodore Blythe is up.",
			options: { levels: never },
			flags: ["Amelia Hartwell", "Kasper Lindqvist", "Theodore Blythe"],
			fixed: "Maths by pupils in 4B is up.",
			note: "a list is mended as a whole",
		},
		{
			draft: { parts: [{ text: "A goal by Kasper Lindqvist", media: [photo] }] },
			flags: ["Kasper Lindqvist"],
			fixed: "A goal by a pupil in 4B",
			note: "a picture that nobody has spoken about counts as one of pupils",
		},
		{
			draft: {
				parts: [{ text: "Collage by Kasper Lindqvist", media: [photo] }],
				answers: { pictureShows: "work" },
			},
			options: { levels: initials },
			flags: ["Kasper Lindqvist"],
			fixed: "Collage by a pupil in 4B",
			note: "beside a picture of work",
		},
		{
			text: "Read Nadia Rahmani on our blog: https://fairmead.example.org/nadia",
			flags: ["Nadia Rahmani"],
			fixed: "Read Nadia on our blog: https://fairmead.example.org/nadia",
			note: "beside a link to a blog",
		},
		{
			draft: {
				parts: [
					{ text: "Today" },
					{ text: "A film", media: [{ kind: "video", altText: "Will Stokes runs" }] },
				],
			},
			flags: ["Will Stokes"],
			note: "in an alt text of any part of a thread",
		},
		{
			draft: { parts: [{ text: "Who wins?", poll: ["Harry Pottinger", "Grace Abara"] }] },
			flags: ["Harry Pottinger", "Grace Abara"],
			note: "in a poll",
		},
		{
			draft: { kind: "direct-message", parts: [{ text: "Is Harry Pottinger ill?" }] },
			flags: ["Harry Pottinger"],
			fixed: "Is Harry ill?",
			note: "in a direct message",
		},
		{
			text: "Well done Amelia Hartwell!",
			today: "2027-06-01",
			flags: ["Amelia Hartwell"],
			messageId: "oldList",
			fixed: "Well done Amelia!",
			note: "an old list can only ask",
		},
	],
};

import type { Rule } from "../engine/rule";

const photo = { kind: "photo" } as const;
const everything = { purposes: ["name", "photo", "achievement"] };
const optOut = { purposes: ["work"], unknown: { work: "given" } };
const photoList = { purposes: ["photo"], photoListForNames: true };

export const pupilConsentExamples: Rule["examples"] = {
	pass: [
		{ text: "Amelia Hartwell read aloud.", note: "with consent" },
		{ text: "4B read aloud.", note: "nobody is named" },
		{
			text: "Grace Abara drew this.",
			options: optOut,
			note: "a consent that the school does not ask for",
		},
		{
			text: "Tobias de Souza drew a map.",
			options: everything,
			note: "no achievement, so no consent for it is needed",
		},
		{
			draft: {
				parts: [{ text: "Our maps", media: [photo] }],
				answers: { pictureShows: "work", pictured: "5A" },
			},
			options: optOut,
			note: "nobody of the class has opted out",
		},
		{
			draft: {
				parts: [{ text: "Sports day", media: [photo] }],
				answers: { pictureShows: "pupils", pictured: "5A" },
			},
			note: "all of a class may be shown",
		},
		{
			draft: {
				parts: [{ text: "Nadia Rahmani wrote a book about bees." }],
				answers: { notPupil: ["Nadia Rahmani"] },
			},
			note: "the poster says that it is no pupil",
		},
	],
	flag: [
		{
			text: "Nadia Rahmani read aloud.",
			flags: ["Nadia Rahmani"],
			messageId: "refused",
			fixed: "A pupil in 6A read aloud.",
		},
		{
			text: "Story by Grace Abara",
			flags: ["Grace Abara"],
			fixed: "Story by a pupil in 3B",
			note: "no answer is no consent, and the message does not tell which of the two",
		},
		{
			draft: { parts: [{ text: "Kasper Lindqvist swims", media: [photo] }] },
			flags: ["Kasper Lindqvist"],
			fixed: "A pupil in 4B swims",
			note: "beside a picture that may show pupils",
		},
		{
			text: "Kasper Lindqvist swims",
			options: photoList,
			flags: ["Kasper Lindqvist"],
			fixed: "A pupil in 4B swims",
			note: "the photo list also decides about names",
		},
		{
			text: "Tobias de Souza won the chess cup!",
			options: everything,
			flags: ["Tobias de Souza"],
			fixed: "A pupil in 6A won the chess cup!",
			note: "an achievement",
		},
		{
			draft: {
				parts: [{ text: "Our maps", media: [photo] }],
				answers: { pictureShows: "work", pictured: "3B" },
			},
			options: optOut,
			flags: ["(post)"],
			messageId: "classWork",
			note: "work of a class in which somebody opted out",
		},
		{
			draft: {
				parts: [{ text: "Sports day", media: [photo] }],
				answers: { pictureShows: "pupils", pictured: ["4B"] },
			},
			flags: ["(post)"],
			messageId: "classShown",
			note: "a class with a pupil who must not be shown: the count, no name",
		},
		{
			draft: {
				parts: [{ text: "Sports day", media: [photo] }],
				answers: { pictureShows: "pupils", pictured: "4Z" },
			},
			flags: ["(post)"],
			messageId: "nobodyMeant",
			note: "an answer that fits nobody is no answer",
		},
		{
			text: "Oskar Wrona drew a fox.",
			options: photoList,
			flags: ["Oskar Wrona"],
			fixed: "A pupil in 3B drew a fox.",
			note: "a pupil who must not be shown at all",
		},
		{
			text: "A postcard from Ivy Castellan",
			flags: ["Ivy Castellan"],
			messageId: "left",
			fixed: "A postcard from a former pupil",
		},
		{
			text: "Harry Pottinger read aloud.",
			today: "2027-06-01",
			flags: ["Harry Pottinger"],
			messageId: "oldList",
			fixed: "A pupil in 5A read aloud.",
			note: "an old list never passes, it asks",
		},
	],
};

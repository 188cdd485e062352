import { defineRule } from "./engine/define-rule";
import { consentOptions } from "./names/consent-options";
import { namedProblems } from "./names/named-problems";
import { picturedProblems } from "./names/pictured-problems";
import { pupilConsentExamples } from "./names/pupil-consent-examples";
import { sayConsents } from "./names/say-consents";

export default defineRule({
	id: "pupil-consent",
	summary: "Pupils are named and shown only with the consent that the post needs.",
	rationale:
		"Parents decide whether their child may be shown, named or praised in public, and a school must be able to prove it. Some children must not be found at all. The reason is nobody's business but the office's: the message never tells it, nor whether the answer was no or missing.",
	references: [
		{
			title: "Information Commissioner's Office: Taking photographs in schools",
			url: "https://ico.org.uk/for-the-public/schools/photos/",
		},
	],
	appliesTo: ["post", "reply", "quote", "direct-message"],
	recommended: { severity: "error" },
	cases: {
		photo: "In a picture of pupils, or named beside one, without consent for pictures.",
		name: "Named without the consent to be named.",
		work: "Made the pictured work, without consent to show it.",
		achievement: "Named with an achievement, without consent to tell of it.",
		leaver: "Has left the school.",
	},
	options: consentOptions,
	contradictions: ({ photoListForNames, purposes }) =>
		photoListForNames && !purposes.includes("photo")
			? [{ path: ["photoListForNames"], reason: "purposes asks for no consent for pictures" }]
			: [],
	sayOptions: sayConsents,
	messages: {
		refused: {
			what: "“{name}” is not to be named in this post.",
			todo: "Leave the name out.",
		},
		doubtful: {
			what: "Is “{name}” a pupil here?",
			todo: "If so, leave the name out: this pupil is not to be named in this post.",
		},
		which: {
			what: "Several pupils are called “{name}”; not all of them may be named in this post.",
			todo: "Say which one is meant.",
		},
		left: { what: "“{name}” seems to have left the school.", todo: "Leave the name out." },
		oldList: {
			what: "May “{name}” be named here? The list of pupils is from {date}.",
			todo: "Ask the office, or leave the name out.",
		},
		pictured: {
			what: "“{name}” is not to be shown in this post.",
			todo: "Choose another picture.",
		},
		picturedLeft: {
			what: "“{name}” seems to have left the school.",
			todo: "Choose another picture.",
		},
		picturedOldList: {
			what: "May the picture of “{name}” be posted? The list of pupils is from {date}.",
			todo: "Ask the office, or choose another picture.",
		},
		classShown: {
			what: "{count} of “{name}” must not be shown here.",
			todo: "Look up who in Chalkline's list, and choose a picture without them.",
		},
		classWork: {
			what: "{count} of “{name}” must not have work shown here.",
			todo: "Look up who in Chalkline's list, and choose work of others.",
		},
		nobodyMeant: {
			what: "No class or pupil on the list is called “{name}”.",
			todo: "Give the class, or the names as the list has them.",
		},
	},
	check(context, report) {
		for (const problem of [...namedProblems(context), ...picturedProblems(context)]) {
			report(problem);
		}
	},
	examples: pupilConsentExamples,
});

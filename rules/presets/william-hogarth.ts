import type { PolicyInput } from "../domain/policy";
import { by } from "./enforced-by";
import { honestyClauses, inappropriateContent } from "./shared-clauses";
import { under } from "./under";
import { purposeAndEtiquette } from "./william-hogarth/purpose-and-etiquette";

const etiquette = "Twitter Etiquette";
const safeguarding = "Safeguarding Pupils";
const followers = "Followers";
const shared = "Information relating to pupils";
const respond = "When Will @hogarth_the Respond to Tweets?";

export const williamHogarth: PolicyInput = {
	format: 1,
	id: "william-hogarth",
	title: "The William Hogarth School: Twitter policy",
	school: {
		name: "The William Hogarth School",
		accounts: [{ handle: "@hogarth_the" }],
	},
	clauses: [
		...purposeAndEtiquette,
		...under(
			safeguarding,
			[
				"no-name-with-picture",
				"No pupil's name stands with a picture of pupils.",
				by.rule("pupil-name", "error", {
					options: {
						levels: {
							noPicture: "forename",
							pupils: "none",
							work: "forename",
							blogLink: "forename",
						},
					},
				}),
				by.rule("unlisted-full-name", "warning"),
			],
			[
				"photo-list",
				"Posts keep to the list of children whose parents agreed to photographs.",
				by.rule("pupil-consent", "error", {
					options: { purposes: ["photo"], photoListForNames: true },
				}),
				by.rule("pupil-consent", "warning", { cases: ["name", "leaver"] }),
				by.rule("picture", "error"),
				by.rule("picture", "warning", { cases: ["who"] }),
			],
			[
				"blog-forename",
				"When a post invites to a pupil's blog, only the first name is used.",
				by.rule("pupil-name", "error", { cases: ["blogLink"] }),
			],
		),
		...under(
			followers,
			["public-account", "The account is public; parents are encouraged to follow it.", by.reading],
			[
				"check-followers",
				"The senior leadership team checks recent followers every fortnight and blocks unsuitable ones.",
				by.duty(
					"check-followers",
					"Check recent followers at the RADAR meeting; block unsuitable ones.",
					{ by: "Senior leadership team", everyDays: 14 },
				),
			],
			[
				"no-pupil-followers",
				"Pupils may in no case follow the account: block, tell the e-safety lead and the parents, log it on CPOMS.",
				by.duty(
					"log-incident",
					"Block a pupil who follows; tell the e-safety lead and the parents; log it on CPOMS.",
					{ by: "Senior leadership team" },
				),
			],
		),
		...under(
			"Who will @hogarth_the follow?",
			[
				"distributor",
				"The account gives out information; it is not there to receive it.",
				by.explanation,
			],
			[
				"following",
				"The headteacher decides whom the school follows.",
				by.rule("follow", "warning", { options: { mode: "ask", decider: "the headteacher" } }),
			],
		),
		...under(
			"What Information Will Be Shared @hogarth_the?",
			[
				"own-school-only",
				"Only information and events of this school's staff and pupils are shared; what shows the school in a positive light may be reposted.",
				by.rule("repost", "warning", { options: { onlySchoolLife: true } }),
			],
			[
				"personal-information",
				"No personal information, and a professional boundary at all times.",
				by.rule("personal-information", "error"),
				by.rule("pupil-name", "error", { cases: ["noPicture"] }),
			],
		),
		...under(
			respond,
			[
				"no-discussion",
				"The account informs; it does not discuss school matters.",
				by.rule("reply", "error", { options: { includePartners: true } }),
			],
			[
				"no-reply-to-all",
				"The account never replies to all.",
				by.rule("reply", "error", { cases: ["moreThanOne"], options: { oneAddressee: true } }),
			],
		),
		...under("Protecting @hogarth_the", [
			"password",
			"The password is known to senior leaders, class teachers and the office, and to nobody else.",
			by.duty("keep-password", "Keep the password to those who may know it.", {
				by: "Account holders",
				inferred: ["by"],
			}),
		]),
		...under(
			shared,
			[
				"work-forename",
				"Pupils' work is shown with the forename only.",
				by.rule("pupil-name", "error", { cases: ["work"] }),
			],
			["achievements", "Pupils' achievements in and out of school may be shared.", by.permission()],
		),
		...under(
			"Parental Consent",
			[
				"list-up-to-date",
				"The school office keeps the list of children with photographic consent up to date.",
				by.duty("refresh-roster", "Load the newest list of consents.", {
					by: "School office",
					everyDays: 90,
					inferred: ["everyDays"],
				}),
			],
			[
				"concerns",
				"Parents take concerns to the headteacher; the office then marks the child as not to be shown.",
				by.readingSeenBy("pupil-consent"),
			],
		),
		...inappropriateContent({
			heading: "Inappropriate Content or Referencing",
			protects: "the school, its staff, parents and governors",
			fromOthers: true,
			consequence:
				"Inappropriate content is reported, its users blocked, and serious cases taken to the authorities.",
		}),
		...under("How will safer internet be promoted?", [
			"e-safety-teaching",
			"E-safety is taught in all subjects; a child's request to follow is blocked, told to the parents and logged.",
			by.duty(
				"log-incident",
				"Block a child who asks to follow, tell the parents, log it on CPOMS.",
				{ by: "Senior leadership team" },
			),
		]),
		...under("Appendix One", [
			"related-policies",
			"The policies for safeguarding, acceptable use and online safety hold as well; this one is on the website and in the office.",
			by.reading,
		]),
		...honestyClauses,
	],
	notes: [
		{
			id: "review-overdue",
			heading: "Twitter Policy",
			text: "The next review was due in September 2021.",
		},
		{
			id: "length",
			heading: "What is Twitter?",
			text: "The document speaks of 140 characters. X allows 280 today; no limit of the school's own is enforced.",
		},
		{
			id: "names-without-picture",
			heading: safeguarding,
			text: "The document does not say how a pupil is named without a picture. From what it says of work and blogs we take it to be the forename alone; change it if you mean otherwise.",
		},
		{
			id: "example-without-hashtags",
			heading: etiquette,
			text: "The document's own example of a tweet lacks the three hashtags that it demands. Chalkline would ask for them.",
		},
	],
};

import type { PolicyInput } from "../domain/policy";

export const williamHogarth: PolicyInput = {
	format: 1,
	id: "william-hogarth",
	title: "The William Hogarth School: Twitter policy",
	school: {
		name: "The William Hogarth School",
		accounts: [{ handle: "@hogarth_the" }],
	},
	clauses: [
		{
			id: "hashtags",
			heading: "Twitter Etiquette",
			summary: "Every post carries #Chiswick, #W4 and #LBofHounslow.",
			enforcedBy: [
				{
					by: "rule",
					rule: "required-hashtags",
					severity: "error",
					options: { hashtags: ["#Chiswick", "#W4", "#LBofHounslow"] },
				},
			],
		},
	],
};

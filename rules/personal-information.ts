import { z } from "zod";
import { type Field, fieldsOf } from "./domain/field";
import type { Suggestion } from "./domain/finding";
import { listOf } from "./domain/list-of";
import type { School } from "./domain/school";
import { defineRule } from "./engine/define-rule";
import { detailMarks, findPersonalDetails } from "./language/personal/find-personal-details";
import { isOwnContact, isOwnMail, ownContactFor } from "./language/personal/own-contacts";
import type { PersonalDetail } from "./language/personal/personal-detail";
import { removeWords } from "./language/text/remove-words";

const caseOf = {
	phone: "contact",
	email: "contact",
	address: "address",
	postcode: "address",
	home: "address",
	route: "address",
	birthDate: "birth",
	age: "birth",
	birthday: "birth",
	circumstance: "circumstances",
	pupilNumber: "identity",
	healthNumber: "identity",
	insuranceNumber: "identity",
	carPlate: "identity",
	account: "identity",
	card: "identity",
	passport: "identity",
	login: "identity",
} as const satisfies Record<PersonalDetail["kind"], string>;

const options = z.strictObject({
	look: listOf(z.enum(["contact", "address", "birth", "circumstances", "identity"]))
		.min(1)
		.default(["contact", "address", "birth", "circumstances", "identity"])
		.describe("What to look for."),
	allow: listOf(z.string().trim().min(3))
		.default([])
		.describe(
			"Numbers, addresses and postcodes that may be published (a charity's line, a venue).",
		),
});

const todo = "Take it out, or give the school office instead.";

export default defineRule({
	id: "personal-information",
	summary: "Posts carry nobody's telephone number, address, date of birth or other personal data.",
	rationale:
		"A post can be read by anyone for years; with a detail such as a number, a street or a birthday a child can be found or imitated.",
	references: [
		{ title: "UK GDPR, Article 5(1)(c): data minimisation" },
		{ title: "Ofcom, National Telephone Numbering Plan" },
		{ title: "Department for Education, Unique Pupil Numbers: the check letter" },
	],
	appliesTo: ["post", "reply", "quote", "direct-message"],
	recommended: { severity: "error" },
	cases: {
		contact: "a telephone number or e-mail address that is not the school's",
		address: "a home address, a house and street, a postcode",
		birth: "a date of birth, the age or birthday of a named pupil",
		circumstances:
			"health, support, family, money, law, faith or work of one child, family or colleague",
		identity:
			"a pupil, NHS or National Insurance number, a car's plate, an account, card or passport, a login",
	},
	options,
	messages: {
		phone: { what: "“{words}” is a telephone number that is not the school's.", todo },
		email: { what: "“{words}” is an e-mail address that is not the school's.", todo },
		address: {
			what: "“{words}” says where somebody can be found.",
			todo: "Take it out if it is a home.",
		},
		postcode: { what: "“{words}” is a postcode.", todo: "Take it out if it is a home's." },
		home: { what: "“{words}” says where somebody lives.", todo: "Take it out." },
		route: { what: "“{words}” tells how a child gets about alone.", todo: "Take it out." },
		birthDate: { what: "“{words}” is a date of birth.", todo: "Take it out." },
		age: { what: "“{words}” tells a named pupil's age.", todo: "Leave out the age or the name." },
		birthday: {
			what: "A named pupil's birthday is told here.",
			todo: "Leave out the name, or the birthday.",
		},
		circumstance: {
			what: "“{words}” tells of somebody's private life.",
			todo: "Leave it out: the rest of the post tells who it is.",
		},
		pupilNumber: { what: "“{words}” is a unique pupil number.", todo: "Take it out." },
		healthNumber: { what: "“{words}” is an NHS number.", todo: "Take it out." },
		insuranceNumber: { what: "“{words}” is a National Insurance number.", todo: "Take it out." },
		carPlate: { what: "“{words}” is a car's number plate.", todo: "Take it out." },
		account: { what: "“{words}” belongs to a bank account.", todo },
		card: { what: "“{words}” is a payment card's number.", todo: "Take it out." },
		passport: { what: "“{words}” is a passport's number.", todo: "Take it out." },
		login: {
			what: "“{words}” lets anybody in.",
			todo: "Take it out, and change it if it was posted before.",
		},
	},
	needs: () => ["figure", "handle", "slash", { words: detailMarks }],
	check({ draft, options, school, people, today }, report) {
		for (const field of fieldsOf(draft)) {
			let from = 0;
			for (const detail of findPersonalDetails(field.text, people, today)) {
				const { kind, range } = detail;
				if (!options.look.includes(caseOf[kind])) continue;
				const words = field.text.slice(range.start, range.end);
				if (
					isOwnContact(words, kind, school.contacts) ||
					isOwnContact(words, kind, options.allow) ||
					isOwnMail(words, kind, school.sites)
				)
					continue;
				const suggestions = suggestionsFor(field.text, detail, from, school);
				report(problemOf(field, detail, words, suggestions));
				from = Math.max(range.end, suggestions[0]?.edits[0]?.end ?? 0);
			}
		}
	},
	examples: {
		pass: [
			{
				text: "Ring the office on 01632 960100 or write to head@fairmead.example",
				note: "the school's own",
			},
			{ text: "Year 4, 4B and Class 12 meet at 9.15-10.45 on 07/10/2026 in #W4." },
			{ text: "We raised £1,234.56! Netball: 12-4. Childline is on 0800 1111." },
			{ text: "William Morris was born on 24 March 1834; our lambs were born in 2026." },
			{ text: "Happy birthday to our school, 150 years old today!" },
			{ text: "We raised £80 for a boy in Year 2 at the children's hospital", note: "a charity" },
			{ text: "Our code word is AB1234, page 3141592653." },
		],
		flag: [
			{
				text: "Text Sam's mum on 07700 900123.",
				flags: ["07700 900123"],
				fixed: "Text Sam's mum on 01632 960100.",
			},
			{
				text: "Write to jo.bloggs@mail.example",
				flags: ["jo.bloggs@mail.example"],
				fixed: "Write to office@fairmead.example",
			},
			{
				text: "They live at 12 Acacia Avenue, BS35 4JD",
				flags: ["12 Acacia Avenue", "BS35 4JD"],
			},
			{ text: "DOB 03/05/2017", flags: ["DOB 03/05/2017"] },
			{ text: "Amelia Hartwell turned 8 today!", flags: ["turned 8"] },
			{ text: "Happy birthday Amelia Hartwell!", flags: ["Happy birthday"] },
			{
				text: "A boy in Year 4 starts chemotherapy on Monday",
				flags: ["chemotherapy"],
				messageId: "circumstance",
			},
			{ text: "UPN H801200001001 is missing", flags: ["H801200001001"] },
			{ text: "Her NHS number is 943 476 5919", flags: ["943 476 5919"] },
			{ text: "The car AB12 CDE blocks our gate", flags: ["AB12 CDE"] },
			{
				text: "Sort code 12-34-56, account 12345678",
				flags: ["12-34-56", "12345678"],
			},
		],
	},
});

function problemOf(
	field: Field,
	{ kind, range, isDoubtful }: PersonalDetail,
	words: string,
	suggestions: readonly Suggestion[],
) {
	const ceiling = ["birthday", "carPlate", "age", "circumstance"].includes(kind)
		? "warning"
		: "info";
	return {
		messageId: kind,
		case: caseOf[kind],
		field,
		range,
		data: { words },
		suggestions,
		...(isDoubtful ? ({ atMost: ceiling } as const) : {}),
	} as const;
}

function suggestionsFor(
	text: string,
	{ kind, range }: PersonalDetail,
	from: number,
	{ contacts }: School,
): Suggestion[] {
	if (kind === "age" || kind === "birthday" || kind === "circumstance") return [];
	const own = ownContactFor(kind, contacts);
	return [
		...(own ? [{ title: `Give ${own} instead`, edits: [{ ...range, text: own }] }] : []),
		{ title: "Take it out", edits: [removeWords(text, range, from)] },
	];
}

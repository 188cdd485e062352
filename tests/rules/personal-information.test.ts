import { describe, expect, test } from "vitest";
import personalInformation from "../../rules/personal-information";
import { draftOf, findingsOf } from "./check-example";
import { wordsOf } from "./words-of";

const clean = [
	"Ring 01632 960100 for tickets",
	"Ring the NSPCC on 0808 800 5000",
	"Childline 0800 1111 is free",
	"Call 999 in an emergency or 111 for advice",
	"Text BOOKS to 70085 to give £5",
	"School office: 0300 123 4567",
	"Email office@fairmead.example to book",
	"Email Mrs Hill: head@mail.fairmead.example",
	"Thanks @FairmeadLib for the books",
	"Our hedgehog lives in the garden",
	"The author lives in London",
	"Fairmead won 4 Park games",
	"We read 12 Days of Christmas on the Green",
	"Roald Dahl was born on 13 September 1916",
	"King Charles was born in 1948",
	"Our chicks were born on 3 May 2026",
	"Our lambs were born on Tuesday",
	"Amelia Hartwell is 8 points ahead",
	"Happy birthday Mrs Hill!",
	"It's our school's birthday. Amelia Hartwell cut the ribbon.",
	"Our 8-year-old pupils love maths",
	"We counted 943 476 5918 beans",
	"Year 4, 4B, KS2, W4, #W4, Y4B, 3 x 4 = 12",
	"Tickets £12.50, 07/10/2026, 9.15-10.30, 12-4, 99%",
	"Term: 07.01.2026 - 13.02.2026",
	"Clubs 07.45-09.15 and 15.30-17.30",
	"07.45 - 08.45 breakfast club, 08.45 - 15.15 school",
	"Register code 0123 4567",
	"We raised £01,234,567,890 ha",
	"ISBN 9780141365466 or 978-0-14-136546-6",
	"Order number 20260110 and invoice 0012345",
	"Pi is 3.14159265358979",
	"Wi-Fi password 01189998819991197253",
	"Score: 1234567890",
	"In 1066, 1666, 1918 and 1945 things happened",
	"2026-27 school year: 01-09-2026 to 20-07-2027",
	"Grid ref SU 123 456",
	"The M8 and A12 are busy, B4 paper and M25",
	"Vote for us! Code KS2 1ST",
	"Our code H801200001002 is no pupil's",
];

/** The words in [brackets] are personal. */
const personal = [
	"Call Sam's dad on [07911 123456] about the lift",
	"Ring [01632 960983] for tickets",
	"Tel: [020 7946 0958]",
	"Phone [(0121) 496 0000] after 6",
	"WhatsApp [+44 7700 900123]",
	"WhatsApp [+44 (0)7700 900 123]",
	"Our French pen pals rang from [+33 1 42 68 53 00]",
	"text me [07700900123]",
	"just ring [960123]",
	"mob: [07700-900-123]",
	"Email [j.smith@example.org] to book",
	"PTA: [pta.fairmead@gmail.com]",
	"Send forms to [4 High Street], [AB1 2CD] by Friday",
	"Sat nav for the farm: [BS35 4JD]",
	"She lives at [12 Oak Avenue]",
	"The family lives in [Acacia Close]",
	"They live on [Mill Lane]",
	"Come to [4 High Road] for the carol concert",
	"Meet at [23 Church Lane], the walk starts at 10",
	"[DOB 12.03.2018]",
	"[D.O.B: 3rd May 2017]",
	"[Date of birth: 12/03/2018]",
	"Amelia was [born on 3 May 2018]",
	"Amelia Hartwell [is 8] today",
	"Well done Amelia Hartwell [(8)] who swam a mile",
	"Amelia Hartwell, [aged 8], swam a mile",
	"[8-year-old] Amelia Hartwell swam a mile",
	"Amelia Hartwell [turned eight] today",
	"[Happy birthday] Amelia Hartwell",
	"[Happy 8th birthday] to Amelia Hartwell",
	"It's Amelia Hartwell's [birthday]!",
	"UPN [H801200001001]",
	"NHS no [9434765919]",
	"[943 476 5919]",
	"NI: [QQ 12 34 56 C]",
	"[AB12 CDE] is parked on the zigzags",
	"Whoever owns [BD51SMR], your lights are on",
	"UPN [H801200001002] has a slip in it",
];

function findingsFor(text: string, options = {}) {
	const draft = draftOf({ text });
	const findings = findingsOf(personalInformation, draft, options);
	return { findings, words: findings.map((finding) => wordsOf(finding, draft)) };
}

describe("personal-information on school posts", () => {
	test.each(clean)("finds nothing in: %s", (text) => {
		expect(findingsFor(text).words).toEqual([]);
	});
	test.each(personal)("finds the marked words in: %s", (marked) => {
		const expected = Array.from(marked.matchAll(/\[(.+?)\]/g), ([, words = ""]) => words);
		expect(findingsFor(marked.replace(/[[\]]/g, "")).words.toSorted()).toEqual(expected.toSorted());
	});
});

describe("personal-information settings", () => {
	test("lets pass what the school allows, however it is spaced", () => {
		const text = "The Samaritans in town: 01632 960 983; sat nav BS35 4JD";
		expect(findingsFor(text).words).toEqual(["01632 960 983", "BS35 4JD"]);
		expect(findingsFor(text, { allow: ["01632960983", "BS354JD"] }).words).toEqual([]);
	});
	test("looks only for what is asked", () => {
		const text = "Ring 07700 900123, UPN H801200001001";
		expect(findingsFor(text, { look: ["identity"] }).words).toEqual(["H801200001001"]);
	});
	test("only mentions a meeting place, but holds a home", () => {
		const severities = (text: string) => findingsFor(text).findings.map(({ severity }) => severity);
		expect(severities("Meet at 4 High Street")).toEqual(["info"]);
		expect(severities("They live at 4 High Street")).toEqual(["error"]);
		expect(severities("4 High Street, AB1 2CD")).toEqual(["error", "error"]);
	});
	test("takes a number with the blank before it", () => {
		const [finding] = findingsFor("Ring 07700 900123 now").findings;
		expect(finding?.suggestions.map(({ edits }) => edits)).toEqual([
			[{ start: 5, end: 17, text: "01632 960100" }],
			[{ start: 4, end: 17, text: "" }],
		]);
	});
});

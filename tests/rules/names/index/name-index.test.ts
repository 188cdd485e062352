import { describe, expect, test } from "vitest";
import type { Pupil } from "../../../../rules/domain/pupil";
import { buildNameIndex } from "../../../../rules/names/index/name-index";
import { inventRoster } from "../../../bench/invent-roster";
import { peopleOf, pupilOf } from "../marked-post";

const amelia = pupilOf("Amelia|Hartley|4B");
const keysIn = (pupils: readonly Pupil[], text: string) =>
	peopleOf(pupils)
		.namesIn(text)
		.map((hit) => hit.pupils.map(({ key }) => key));

describe("the name index", () => {
	test("gives back pupils as they came, after being stored", () => {
		const pupils: Pupil[] = [
			{ ...pupilOf("Zoë|de Souza|6A|Zo|Rose|Souza"), left: true, doNotShow: true },
			{
				...pupilOf("Łukasz|O'Brien|R"),
				year: null,
				consent: { photo: "refused", name: "unknown", work: "given", achievement: "refused" },
			},
		];
		const people = peopleOf(pupils);
		expect(people.namesIn("Zoë de Souza; Łukasz O'Brien").map((hit) => hit.pupils)).toEqual([
			[pupils[0]],
			[pupils[1]],
		]);
	});

	test("holds nothing but arrays of numbers, strings and plain objects", () => {
		const kinds = new Set<string>();
		const visit = (value: unknown): void => {
			if (typeof value !== "object" || value === null) return;
			const kind = Object.prototype.toString.call(value).slice(8, -1);
			kinds.add(kind);
			if (kind === "Object" || kind === "Array") Object.values(value).forEach(visit);
		};
		visit(buildNameIndex({ date: "2026-09-07", covers: ["name"], pupils: [amelia] }));
		expect([...kinds].sort()).toEqual([
			"Array",
			"Int32Array",
			"Object",
			"Uint16Array",
			"Uint32Array",
			"Uint8Array",
		]);
	});

	test("takes less than 300 bytes a pupil", () => {
		const index = buildNameIndex({
			date: "2026-09-07",
			covers: ["name"],
			pupils: inventRoster(10_000),
		});
		const bytes = (value: unknown): number => {
			// A string of Latin letters takes a byte a letter, any other two.
			if (typeof value === "string") {
				return value.length * (/^[\u0000-\u00ff]*$/.test(value) ? 1 : 2);
			}
			if (ArrayBuffer.isView(value)) return value.byteLength;
			if (typeof value !== "object" || value === null) return 8;
			return Object.values(value).reduce((sum: number, each) => sum + bytes(each), 0);
		};
		expect(bytes(index)).toBeLessThan(300 * 10_000);
	});

	test("knows every consent among thousands of one name without giving thousands of pupils", () => {
		const refused = { ...amelia.consent, photo: "refused" as const };
		const pupils = Array.from({ length: 3000 }, (_, number) => ({
			...amelia,
			key: String(number),
			consent: number === 2999 ? refused : amelia.consent,
		}));
		const [hit] = peopleOf(pupils).namesIn("Well done Amelia!");
		expect(hit?.pupils.length).toBeLessThan(100);
		expect(new Set(hit?.pupils.map(({ consent }) => consent.photo))).toEqual(
			new Set(["given", "refused"]),
		);
	});

	test("gives all pupils of one name", () => {
		const pupils = [amelia, { ...pupilOf("Amelia|Osei|2C") }];
		expect(keysIn(pupils, "Well done Amelia!")).toEqual([["Amelia Hartley", "Amelia Osei"]]);
		expect(keysIn(pupils, "Well done Amelia O!")).toEqual([["Amelia Osei"]]);
	});

	test("puts first of one name whose class is named", () => {
		const pupils = [amelia, pupilOf("Amelia|Osei|2C")];
		expect(keysIn(pupils, "Well done Amelia in 2C!")).toEqual([["Amelia Osei", "Amelia Hartley"]]);
	});

	test("prefers those who are called so to those who might be", () => {
		const pupils = [
			pupilOf("Alfred|Moss|1A"),
			pupilOf("Alfie|Dean|2A"),
			pupilOf("Rory|Pike|3A||Alfie"),
		];
		expect(keysIn(pupils, "Well done Alfie!")).toEqual([["Alfie Dean"]]);
		expect(keysIn(pupils.slice(0, 1), "Well done Alfie!")).toEqual([["Alfred Moss"]]);
		expect(keysIn(pupils.slice(2), "Well done Alfie!")).toEqual([["Rory Pike"]]);
	});

	test("takes names that are keys of JavaScript objects", () => {
		const odd = pupilOf("__proto__|constructor|4B");
		expect(
			keysIn([odd, pupilOf("toString|Valueof|4B")], "Well done __proto__ constructor!"),
		).toEqual([[odd.key]]);
	});

	test("takes a roster without pupils, and pupils without letters", () => {
		expect(keysIn([], "Well done Amelia!")).toEqual([]);
		expect(keysIn([pupilOf("|-|4B"), pupilOf("- |'|4B|‍|,,")], "Well done - Amelia ' !")).toEqual(
			[],
		);
	});
});

import type { Pupil } from "../../rules/domain/pupil";

const forenames =
	"Oliver Amelia Jack Olivia Harry Isla George Ava Noah Emily Leo Sophia Arthur Grace Muhammad Mia Oscar Poppy Charlie Ella Zoë Łukasz Siobhán Aisha Priya Chidi Wei Lily-Mae Anh Will".split(
		" ",
	);
const syllables = "ka lo mi ren tor vel san dri pho gar wen bel cho nu zar".split(" ");

/** A roster of invented children: common forenames often, rare ones seldom, many surnames; the same each time. */
export function inventRoster(size: number): Pupil[] {
	let seed = 20_260_901;
	const pick = (count: number) => {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
		return (seed >>> 8) % count;
	};
	const name = (parts: number) => {
		const word = Array.from({ length: parts }, () => syllables[pick(15)] ?? "").join("");
		return word.charAt(0).toUpperCase() + word.slice(1);
	};
	const forename = () => (pick(3) === 0 ? name(2) : (forenames[pick(forenames.length)] ?? ""));
	return Array.from({ length: size }, (_, number): Pupil => {
		const year = String((number % 6) + 1);
		return {
			key: `pupil-${number.toString(36).padStart(16, "0")}`,
			forename: forename(),
			knownAs: pick(10) === 0 ? name(2) : "",
			middle: pick(2) === 0 ? forename() : "",
			surname: pick(12) === 0 ? `${name(2)}-${name(3)}` : name(2 + pick(3)),
			knownSurname: "",
			class: `${year}${"ABC".charAt(pick(3))}`,
			year,
			left: false,
			doNotShow: false,
			consent: {
				photo: pick(5) === 0 ? "refused" : "given",
				name: pick(7) === 0 ? "refused" : "given",
				work: "given",
				achievement: "unknown",
			},
		};
	});
}

import { describe, expect, test } from "vitest";
import type { Pupil } from "../../../rules/domain/pupil";
import { csv, inspect } from "./inspect";
import layouts from "./layouts.json" with { type: "json" };

/** A list as a school's system or office writes it, and what must be understood of its first pupil. */
interface Layout {
	readonly name: string;
	readonly lines: readonly string[];
	readonly file?: string;
	/** Role of each column, in order. */
	readonly roles: string;
	/** "forename|knownAs|middle|surname|class|year" */
	readonly pupil: string;
	/** Photo, name, work, achievement: + given, - refused, ? unknown. */
	readonly consents: string;
	readonly outcome?: string;
	readonly count?: number;
}

function showPupil({ forename, knownAs, middle, surname, class: group, year }: Pupil): string {
	return [forename, knownAs, middle, surname, group, year ?? ""].join("|");
}

function showConsents({ consent: { photo, name, work, achievement } }: Pupil): string {
	const short = { given: "+", refused: "-", unknown: "?" };
	return [photo, name, work, achievement].map((one) => short[one]).join("");
}

describe("lists as schools' systems and offices write them", () => {
	test.each(layouts as readonly Layout[])("reads $name", async (layout) => {
		const found = await inspect(csv(...layout.lines), { name: layout.file ?? "list.csv" });
		const [first] = found.pupils;
		expect({
			roles: found.tables[0]?.columns.map(({ role }) => role).join(" "),
			outcome: found.outcome,
			pupil: first && showPupil(first),
			consents: first && showConsents(first),
			count: found.pupils.length,
		}).toEqual({
			roles: layout.roles,
			outcome: layout.outcome ?? "ok",
			pupil: layout.pupil,
			consents: layout.consents,
			count: layout.count ?? found.pupils.length,
		});
	});
});

import { z } from "zod";
import type { IsoDate } from "../rules/duties/calendar-days";
import type { Database } from "./database";

/** `asked`: from this day the duty is asked here. `done`: it was done on this day. */
const dutyMark = z.strictObject({
	dutyId: z.string().min(1).max(200),
	what: z.enum(["asked", "done"]),
	on: z.iso.date(),
});
const storedMark = dutyMark.extend({ id: z.int() });

/** A duty was done; the number is for taking it back. */
export interface DoneDuty {
	readonly id: number;
	readonly dutyId: string;
	readonly on: IsoDate;
}

/** What is remembered of duties. A row that cannot be read is left out: the duty is then asked again. */
export interface DutyMarks {
	/** Newest first. */
	readonly done: readonly DoneDuty[];
	readonly askedSince: ReadonlyMap<string, IsoDate>;
}

/** Reads every mark. */
export async function loadDutyMarks(database: Database): Promise<DutyMarks> {
	const rows = (await database.dutyMarks.toArray()).flatMap((row) => {
		const parsed = storedMark.safeParse(row);
		return parsed.success ? [parsed.data] : [];
	});
	const asked = rows.filter(({ what }) => what === "asked");
	const done = rows.filter(({ what }) => what === "done");
	return {
		askedSince: new Map(asked.map(({ dutyId, on }) => [dutyId, on])),
		done: done.sort((a, b) => b.on.localeCompare(a.on) || b.id - a.id),
	};
}

/** Marks a duty as done on a day; a second mark for the same day changes nothing. */
export async function markDutyDone(database: Database, dutyId: string, on: IsoDate): Promise<void> {
	const mark = dutyMark.parse({ dutyId, what: "done", on });
	await database.transaction("rw", database.dutyMarks, async () => {
		const { done } = await loadDutyMarks(database);
		if (done.some((one) => one.dutyId === dutyId && one.on === on)) return;
		await database.dutyMarks.add(mark);
	});
}

/** Takes a mark back. A number that is none does nothing. */
export async function undoDutyMark(database: Database, id: number): Promise<void> {
	await database.dutyMarks.delete(id);
}

/** Remembers from which day each of these duties is asked here; those already asked keep their day. */
export async function noteAskedDuties(
	database: Database,
	dutyIds: readonly string[],
	today: IsoDate,
): Promise<void> {
	await database.transaction("rw", database.dutyMarks, async () => {
		const { askedSince } = await loadDutyMarks(database);
		const news = dutyIds.filter((dutyId) => !askedSince.has(dutyId));
		await database.dutyMarks.bulkAdd(
			news.map((dutyId) => dutyMark.parse({ dutyId, what: "asked", on: today })),
		);
	});
}

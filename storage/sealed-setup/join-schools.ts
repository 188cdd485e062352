import { compilePolicy } from "../../rules/engine/compile-policy";
import type { Database } from "../database";
import { loadPolicy } from "../policy";
import type { SchoolSlot } from "../slot";
import { isSameSchool } from "./is-same-school";
import type { PreparedSchool, PreparedSetup } from "./prepare-setup";
import { loadPublishing } from "./publishing";
import { loadPublishingRight } from "./publishing-right";
import { putSchool, schoolTables } from "./put-school";
import { loadSetupFacts, type SetupFacts, saveSetupFacts } from "./setup-facts";

/** No check sum is as large: what was joined is always other than what was published. */
const unpublished = 2 ** 32;

/**
 * Adds the schools of an opened file to this laptop's own set-up, so that a trust can publish them as
 * one; a school with the same accounts takes the place of the one before. False when nothing was changed.
 */
export async function joinSchools(
	database: Database,
	{ schools }: PreparedSetup,
	now: string,
): Promise<boolean> {
	const right = await loadPublishingRight(database);
	const publishing = await loadPublishing(database);
	if (right !== "free" || !publishing) return false;
	const { publisher, lastIssue } = publishing;
	const tables = [...schoolTables(database), database.setups];
	return database.transaction("rw", tables, async () => {
		const known = await loadSetupFacts(database);
		const before = known.status === "found" ? known.value : null;
		const places = await placesWithOwn(database, before?.schools ?? []);
		if (!places) return false;
		for (const school of schools) {
			const slot = slotFor(school, places);
			await putSchool(database, { ...school, slot });
			places.set(slot, { slot, ...school.school });
		}
		await saveSetupFacts(database, {
			...(before ?? { publisher, issue: lastIssue, issuedAt: now, appliedAt: now }),
			ownSum: unpublished,
			schools: [...places.values()],
		});
		return true;
	});
}

type Place = SetupFacts["schools"][number];

/** Null when this laptop has no policy of its own: its school would be missing. */
async function placesWithOwn(
	database: Database,
	known: readonly Place[],
): Promise<Map<SchoolSlot, Place> | null> {
	const own = await loadPolicy(database);
	const compiled = own.status === "found" ? compilePolicy(own.value.policy) : null;
	if (!compiled?.ok) return null;
	const { name, accounts } = compiled.value.policy.school;
	const places = new Map<SchoolSlot, Place>(known.map((place) => [place.slot, place]));
	return places.set("present", { slot: "present", name, accounts });
}

function slotFor({ school }: PreparedSchool, places: ReadonlyMap<SchoolSlot, Place>): SchoolSlot {
	const same = [...places.values()].find((place) => isSameSchool(place, school));
	if (same) return same.slot;
	const used = [...places.keys()].map((slot) => Number(slot.replace("school-", "")) || 0);
	return `school-${Math.max(...used) + 1}`;
}

import { expect, test } from "vitest";
import { applySetup } from "../../../storage/sealed-setup/apply-setup";
import { openTestDatabase } from "../open-test-database";

import { apply, dump, forenames, hasApplied, named, now, prepared, withOnly } from "./a-laptop";

test("of two tabs that open two files at once, the newer one stands whole", async () => {
	const database = openTestDatabase();
	const setups = await Promise.all([
		prepared({ issue: 8, schools: [withOnly("Eight")] }),
		prepared({ issue: 7, schools: [withOnly("Seven")] }),
	]);
	const terms = { now, mayBeForeign: false };
	const outcomes = await Promise.all(setups.map((setup) => applySetup(database, setup, terms)));
	expect(outcomes).toEqual(["applied", "older"]);
	expect(await forenames(database)).toEqual(["Eight"]);
});

test("power cut while it is written: the old set-up is whole", async () => {
	const database = openTestDatabase();
	await hasApplied(database, {
		issue: 5,
		schools: [named("Ashdown", "@ashdown"), named("Birch", "@birch")],
	});
	const before = await dump(database);
	const writer = new Worker(new URL("./cut-writer.ts", import.meta.url), { type: "module" });
	const setup = await prepared({ issue: 6, schools: [withOnly("New"), named("Dale", "@dale")] });
	await new Promise<void>((resolve, reject) => {
		writer.onmessage = ({ data }) =>
			data === "half" ? resolve() : reject(new Error(String(data)));
		writer.postMessage({ name: database.name, setup });
	});
	writer.terminate();
	expect(await dump(database)).toEqual(before);
	expect(await apply(database, { issue: 6 })).toBe("applied");
});

test("disk full: the old set-up is whole, and it is said", async () => {
	const database = openTestDatabase();
	await hasApplied(database, { issue: 5 });
	const before = await dump(database);
	// What the browser throws at the write that no longer fits.
	const full = () => {
		throw new DOMException("Full.", "QuotaExceededError");
	};
	database.nameIndexes.hook("creating", full);
	expect(await apply(database, { issue: 6, schools: [withOnly("New")] })).toBe("no-room");
	expect(await dump(database)).toEqual(before);
	database.nameIndexes.hook("creating").unsubscribe(full);
	await hasApplied(database, { issue: 6 });
});

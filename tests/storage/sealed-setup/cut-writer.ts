import { Database } from "../../../storage/database";
import { applySetup } from "../../../storage/sealed-setup/apply-setup";
import type { PreparedSetup } from "../../../storage/sealed-setup/prepare-setup";

/** Puts a set-up into force and says when half of its records are written; its page ends it there. */
addEventListener("message", ({ data }: MessageEvent<{ name: string; setup: PreparedSetup }>) => {
	const database = new Database(data.name);
	let written = 0;
	database.nameIndexes.hook("creating", () => {
		written += 1;
		if (written !== 1) return;
		postMessage("half");
		// The transaction stays open for as long as this thread is busy: nothing of it may stay.
		const end = performance.now() + 2000;
		while (performance.now() < end);
	});
	void applySetup(database, data.setup, {
		now: new Date().toISOString(),
		mayBeForeign: false,
	}).then((outcome) => postMessage(outcome));
});

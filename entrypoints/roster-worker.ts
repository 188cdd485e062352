import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { Database } from "../storage/database";
import { guardDatabase, LockedError } from "../storage/guard-database";
import { readLock } from "../storage/lock";
import { answerQuestion } from "./roster-desk/answer-question";
import type { DeskPart, DeskQuestion } from "./roster-desk/desk-protocol";
import { ImportDesk } from "./roster-desk/import-desk";
import { RosterDesk } from "./roster-desk/roster-desk";

/** The roster's desk in a thread of its own, as open or locked as the tab that asks. */
export default defineUnlistedScript(() => {
	const database = new Database();
	let isOpen = false;
	guardDatabase(database, () => isOpen);
	const desks = { imports: new ImportDesk(database), roster: new RosterDesk(database) };
	addEventListener("message", ({ data, ports: [port] }: MessageEvent<DeskQuestion>) => {
		const send = (part: DeskPart<unknown>) => port?.postMessage(part);
		const answer = async () => {
			isOpen = (await readLock(database, data.token, new Date())).is !== "locked";
			if (!isOpen) throw new LockedError();
			return answerQuestion(desks, data, (progress) => send({ part: "progress", progress }));
		};
		answer().then(
			(result) => send({ part: "done", result }),
			// The error may quote a row: it goes no further.
			(error: unknown) =>
				send({ part: "failed", why: error instanceof LockedError ? "locked" : "failed" }),
		);
	});
});

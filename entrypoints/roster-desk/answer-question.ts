import type { Pupil } from "../../rules/domain/pupil";
import { countChanges } from "../../storage/count-changes";
import type { Stored } from "../../storage/parse-stored";
import type { StoredRoster } from "../../storage/roster";
import type { DeskPart, DeskQuestion, ImportReview } from "./desk-protocol";
import type { FilesRead, RosterDesk } from "./roster-desk";

type Send = (part: DeskPart<unknown>) => void;

/** So many pupils cross to the page at once: a few milliseconds of its time. */
const bundle = 1000;
/** More rows left out than that are counted and not shown. */
const shownRows = 500;

/** Answers one question in parts. The pupils go ahead in bundles; what is done comes without them. */
export async function answerQuestion(
	desk: RosterDesk,
	question: DeskQuestion,
	send: Send,
): Promise<unknown> {
	const report: Parameters<RosterDesk["start"]>[1] = (progress) =>
		send({ part: "progress", progress });
	switch (question.verb) {
		case "start":
			return withoutPupils(await desk.start(question.params, report), send);
		case "edit":
			return withoutPupils(await desk.edit(question.params, report), send);
		case "store":
			return desk.store(question.params);
		case "read":
			return withoutRoster(await desk.read(), send);
		case "put":
			return desk.put(question.params);
		case "comparePrevious": {
			const changes = await desk.comparePrevious();
			return changes && countChanges(changes);
		}
	}
}

function withoutPupils({ inspection, changes }: FilesRead, send: Send): ImportReview {
	const { pupils, rejectedRows } = inspection;
	sendPupils(pupils, send);
	return {
		inspection: { ...inspection, pupils: [], rejectedRows: rejectedRows.slice(0, shownRows) },
		rejectedCount: rejectedRows.length,
		changes: changes && countChanges(changes),
	};
}

function withoutRoster(stored: Stored<StoredRoster>, send: Send): Stored<StoredRoster> {
	if (stored.status !== "found") return stored;
	const { roster } = stored.value;
	sendPupils(roster.pupils, send);
	return { status: "found", value: { ...stored.value, roster: { ...roster, pupils: [] } } };
}

function sendPupils(pupils: readonly Pupil[], send: Send): void {
	for (let at = 0; at < pupils.length; at += bundle) {
		send({ part: "pupils", pupils: pupils.slice(at, at + bundle) });
	}
}

import { browser } from "wxt/browser";
import type { Pupil } from "../../../rules/domain/pupil";
import type { Database } from "../../../storage/database";
import { loadRoster } from "../../../storage/roster";
import { handle } from "../answer-request";
import { findPupils } from "../find-pupils";
import { closeQuestion, type Desk, openQuestion, readDesk } from "../picker-desk";
import { type Picked, protocol } from "../protocol";
import { createSchoolCache } from "../school-setups";
import type { SetupCache } from "../setup-cache";

type RosterCache = SetupCache<readonly Pupil[]>;

/** Holds the pupils for the frame's searches; dropped when the roster changes. */
export function createRosterCache(database: Database): RosterCache {
	return createSchoolCache(database, async (slot) => {
		const stored = await loadRoster(database, slot);
		return stored.status === "found" ? stored.value.roster.pupils : [];
	});
}

/** The three requests by which a person says who is meant, in a frame of ours that the page cannot read. */
export function answerPicker(roster: RosterCache) {
	return [answerOpenPicker(), answerFindPupils(roster), answerChoosePupils(roster)];
}

function answerOpenPicker() {
	return handle(protocol.openPicker, async (asked, { tabId }) => {
		if (tabId === undefined) return null;
		const ticket = await openQuestion(tabId, asked);
		return `${browser.runtime.getURL("/pick.html")}#${ticket}`;
	});
}

function answerFindPupils(roster: RosterCache) {
	return handle(protocol.findPupils, async ({ ticket, ...search }, { tabId }) => {
		const desk = await openDesk(tabId, ticket);
		if (!desk) return null;
		// The name in question stands in the prompt, as the poster typed it.
		const typed = /“(.+?)”/.exec(desk.prompt)?.[1] ?? "";
		const isOne = desk.question === "which";
		const query = search.query === "" && isOne ? typed : search.query;
		return { ...findPupils(await roster.get(desk.account), { ...search, query }), isOne };
	});
}

function answerChoosePupils(roster: RosterCache) {
	return handle(protocol.choosePupils, async ({ ticket, keys, class: label }, { tabId }) => {
		const desk = await openDesk(tabId, ticket);
		if (!desk || tabId === undefined) return null;
		const chosen = (await roster.get(desk.account)).filter(({ key }) => keys.includes(key));
		const labels = await closeQuestion(tabId, desk, chosen);
		const answers = label === null ? [...labels] : [label];
		const message: Picked = { name: "picked", params: { question: desk.question, answers } };
		// A page closed meanwhile rejects: nobody waits for the answer any more.
		await Promise.allSettled([browser.tabs.sendMessage(tabId, message, { frameId: 0 })]);
		return null;
	});
}

async function openDesk(tabId: number | undefined, ticket: string): Promise<Desk | null> {
	const desk = tabId === undefined ? null : await readDesk(tabId);
	return desk?.ticket === ticket ? desk : null;
}

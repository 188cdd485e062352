import { browser } from "wxt/browser";
import type { Database } from "../../../storage/database";
import { loadRoster } from "../../../storage/roster";
import { handle } from "../answer-request";
import { findPupils } from "../find-pupils";
import { closeQuestion, type Desk, openQuestion, readDesk } from "../picker-desk";
import { protocol } from "../protocol";
import { createSetupCache } from "../setup-cache";

/** The three requests by which a person says who is meant, in a frame of ours that the page cannot read. */
export function createPeoplePicker(database: Database) {
	const roster = createSetupCache(async () => {
		const stored = await loadRoster(database);
		return stored.status === "found" ? stored.value.roster.pupils : [];
	});
	return {
		forgetRoster: roster.drop,
		requests: [
			handle(protocol.openPicker, async (asked, { tabId }) => {
				if (tabId === undefined) return null;
				const ticket = await openQuestion(tabId, asked);
				return `${browser.runtime.getURL("/pick.html")}#${ticket}`;
			}),
			handle(protocol.findPupils, async ({ ticket, ...search }, { tabId }) => {
				const desk = await openDesk(tabId, ticket);
				if (!desk) return null;
				// The name in question stands in the prompt, as the poster typed it.
				const typed = /“(.+?)”/.exec(desk.prompt)?.[1] ?? "";
				const isOne = desk.question === "which";
				const query = search.query === "" && isOne ? typed : search.query;
				return { ...findPupils(await roster.get(), { ...search, query }), isOne };
			}),
			handle(protocol.choosePupils, async ({ ticket, keys, class: label }, { tabId }) => {
				const desk = await openDesk(tabId, ticket);
				if (!desk || tabId === undefined) return null;
				const chosen = (await roster.get()).filter(({ key }) => keys.includes(key));
				const labels = await closeQuestion(tabId, desk, chosen);
				const answers = label === null ? labels : [label];
				const message = { name: "picked", params: { question: desk.question, answers } };
				// A page closed meanwhile rejects: nobody waits for the answer any more.
				await Promise.allSettled([browser.tabs.sendMessage(tabId, message, { frameId: 0 })]);
				return null;
			}),
		],
	};
}

async function openDesk(tabId: number | undefined, ticket: string): Promise<Desk | null> {
	const desk = tabId === undefined ? null : await readDesk(tabId);
	return desk?.ticket === ticket ? desk : null;
}

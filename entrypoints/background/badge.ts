import { browser } from "wxt/browser";
import type { CheckOutcome } from "../../rules/domain/check-outcome";

interface Badge {
	readonly text: string;
	readonly title: string;
	readonly colour: string;
}

const quiet: Badge = { text: "", title: "Chalkline", colour: "#475467" };

/** What the icon says about a tab's last check, in sign and words: the colour only underlines it. */
export function badgeFor(outcome: CheckOutcome): Badge {
	switch (outcome.status) {
		case "checked":
			return badgeForFindings(outcome.findings.map(({ severity }) => severity));
		case "not-a-school-account":
			return { ...quiet, title: "Chalkline: not a school account, not checked" };
		case "unchecked":
			return { text: "?", title: "Chalkline: not checked", colour: "#475467" };
	}
}

function badgeForFindings(severities: readonly ("error" | "warning" | "info")[]): Badge {
	const count = severities.length;
	if (count === 0)
		return { text: "✓", title: "Chalkline: checked, nothing found", colour: "#067647" };
	const colour = severities.includes("error") ? "#b42318" : "#93370d";
	const words = count === 1 ? "1 thing to look at" : `${count} things to look at`;
	return { text: String(count), title: `Chalkline: ${words}`, colour };
}

// Both browsers take null for "as in all tabs"; the types know it in none.
const noTextOfItsOwn: object = { text: null };

/** What each tab's badge says of its composer, as far as this worker has drawn it. */
const shown = new Map<number, string>();

/** A page begins anew, and the browser has cleared its tab's badge. */
export function forgetBadge(tabId: number): void {
	shown.delete(tabId);
}

/** Draws the badge of one tab if it says something new; null gives the tab back to what the icon says everywhere. */
export async function showBadge(tabId: number, outcome: CheckOutcome | null): Promise<void> {
	const { text, title, colour } = outcome ? badgeFor(outcome) : await badgeOfAllTabs();
	if (outcome && shown.get(tabId) === title) return;
	if (outcome) shown.set(tabId, title);
	else shown.delete(tabId);
	// A tab closed meanwhile rejects: there is no icon left to draw on.
	await Promise.allSettled([
		browser.action.setBadgeText({ tabId, ...(outcome ? { text } : noTextOfItsOwn) }),
		browser.action.setTitle({ tabId, title }),
		browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
	]);
}

/** What the icon says in tabs where nothing is being written: that duties are due, or nothing. */
export function badgeForDue(count: number): Badge {
	if (count === 0) return quiet;
	const title = count === 1 ? "Chalkline: 1 duty is due" : `Chalkline: ${count} duties are due`;
	return { text: "due", title, colour: "#1c4f8f" };
}

/** Draws the icon for all tabs that have no badge of their own. */
export async function showDue(count: number): Promise<void> {
	const { text, title, colour } = badgeForDue(count);
	await Promise.all([
		browser.action.setBadgeText({ text }),
		browser.action.setTitle({ title }),
		browser.action.setBadgeBackgroundColor({ color: colour }),
	]);
}

async function badgeOfAllTabs(): Promise<Badge> {
	const text = await browser.action.getBadgeText({});
	const title = await browser.action.getTitle({});
	return { text, title, colour: text === "" ? quiet.colour : badgeForDue(1).colour };
}

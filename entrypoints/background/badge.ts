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

/** Draws the badge of one tab; null takes it away. */
export async function showBadge(tabId: number, outcome: CheckOutcome | null): Promise<void> {
	const { text, title, colour } = outcome ? badgeFor(outcome) : quiet;
	// A tab closed meanwhile rejects: there is no icon left to draw on.
	await Promise.allSettled([
		browser.action.setBadgeText({ tabId, text }),
		browser.action.setTitle({ tabId, title }),
		browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
	]);
}

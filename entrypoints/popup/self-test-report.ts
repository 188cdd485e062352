import type { TabDescription } from "./ask-tab";

const pieces = ["text", "account", "button"] as const;

/**
 * What was found of the page, to send to whoever looks after Chalkline: no text, no account, nobody's
 * name. `version` is the extension's, `browser` what the browser calls itself, `today` an ISO date.
 */
export function selfTestReport(
	{ state, findings, missing, read }: TabDescription,
	{ version, browser, today }: { version: string; browser: string; today: string },
): string {
	const found = read
		? pieces.map((piece) => `${piece}: found`)
		: pieces.map((piece) => `${piece}: ${missing.includes(piece) ? "NOT FOUND" : "not looked at"}`);
	return [
		`Chalkline ${version}, self-test of ${today}`,
		browser,
		`state: ${state}, ${findings} findings`,
		...found,
		read
			? `read as: ${read.kind}, ${read.parts} boxes, ${read.media} pictures or films, ${read.poll} poll choices`
			: "read as: nothing",
	].join("\n");
}

import type { Tone } from "../../components/ui/notice";
import { uncheckedWords } from "../../components/ui/unchecked-words";
import type { TabDescription } from "./ask-tab";

export interface TabWords {
	readonly tone: Tone;
	readonly title: string;
	readonly detail: string;
}

/** What this laptop can check posts with. */
export interface Means {
	readonly hasPolicy: boolean;
	readonly roster: "fresh" | "old" | "none";
}

const missingWords = { text: "the text", account: "the account", button: "the Post button" };

/** How the tab in front stands, in words; not checked never sounds like clean. */
export function tabWords(tab: TabDescription, means: Means): TabWords {
	switch (tab.state) {
		case "checked":
			return checkedWords(tab);
		case "unchecked":
			return uncheckedTab(tab);
		case "not-a-school-account":
			return otherAccount(tab);
		case "blind":
			return blindWords(tab);
		case "no-composer":
			return readyWords(means);
		case "checking":
		case "silent":
		case "elsewhere":
			return fixed[tab.state];
	}
}

const fixed: Record<"checking" | "silent" | "elsewhere", TabWords> = {
	checking: { tone: "info", title: "Checking…", detail: "The post is being checked." },
	silent: {
		tone: "error",
		title: "Not running in this tab",
		detail: "Reload the page, so that posts are checked again. Copy a draft first.",
	},
	elsewhere: {
		tone: "info",
		title: "This page is not X",
		detail: "Chalkline checks posts on x.com only.",
	},
};

function uncheckedTab({ reason }: TabDescription): TabWords {
	const detail = reason ? uncheckedWords[reason] : "The note beside the Post button says why.";
	return { tone: "error", title: "This post is not checked", detail };
}

function otherAccount({ account }: TabDescription): TabWords {
	const detail = `Posts from ${account ?? "this account"} are not checked.`;
	return { tone: "info", title: "Not a school account", detail };
}

function checkedWords({ findings, account }: TabDescription): TabWords {
	const title = account === null ? "This post is checked" : `This post is checked as ${account}`;
	if (findings === 0) return { tone: "good", title, detail: "Nothing was found." };
	const detail =
		findings === 1 ? "There is 1 thing to look at." : `There are ${findings} things to look at.`;
	return { tone: "warning", title, detail };
}

function blindWords({ missing }: TabDescription): TabWords {
	const notFound = missing.map((piece) => missingWords[piece]).join(", ");
	return {
		tone: "error",
		title: "Chalkline cannot read this composer",
		detail: `${notFound === "" ? "" : `Not found: ${notFound}. `}Posts are not checked here. Paste the text below instead.`,
	};
}

function readyWords({ hasPolicy, roster }: Means): TabWords {
	if (!hasPolicy) {
		return {
			tone: "error",
			title: "Posts are not checked",
			detail: "No policy can be used. Choose one on the options page.",
		};
	}
	switch (roster) {
		case "none":
			return {
				tone: "warning",
				title: "Ready, but without a roster",
				detail: "Pupils’ names are not known: names and pictures are only asked about.",
			};
		case "old":
			return {
				tone: "warning",
				title: "Ready, but the roster is old",
				detail: "Names and pictures are only asked about until a new one is loaded.",
			};
		case "fresh":
			return {
				tone: "good",
				title: "Ready on this page",
				detail: "Start a post to have it checked.",
			};
	}
}

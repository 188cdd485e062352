import type { Tone } from "../../components/ui/notice";
import type { TabDescription, TabState } from "./ask-tab";

export interface TabWords {
	readonly tone: Tone;
	readonly title: string;
	readonly detail: string;
}

const fixed: Record<Exclude<TabState, "checked">, TabWords> = {
	checking: { tone: "info", title: "Checking…", detail: "The post is being checked." },
	unchecked: {
		tone: "error",
		title: "This post is not checked",
		detail: "The note beside the Post button says why.",
	},
	"not-a-school-account": {
		tone: "info",
		title: "Not a school account",
		detail: "Posts from this account are not checked.",
	},
	blind: {
		tone: "error",
		title: "Chalkline cannot read this composer",
		detail: "Posts are not checked here. Paste the text below instead.",
	},
	"no-composer": {
		tone: "good",
		title: "Ready on this page",
		detail: "Start a post to have it checked.",
	},
	silent: {
		tone: "error",
		title: "Not running in this tab",
		detail: "Reload the page, so that posts are checked again.",
	},
	elsewhere: {
		tone: "info",
		title: "This page is not X",
		detail: "Chalkline checks posts on x.com only.",
	},
};

/** How the tab in front stands, in words; not checked never sounds like clean. */
export function tabWords({ state, findings, account }: TabDescription): TabWords {
	if (state !== "checked") return fixed[state];
	const title = account === null ? "This post is checked" : `This post is checked as ${account}`;
	if (findings === 0) return { tone: "good", title, detail: "Nothing was found." };
	const detail =
		findings === 1 ? "There is 1 thing to look at." : `There are ${findings} things to look at.`;
	return { tone: "warning", title, detail };
}

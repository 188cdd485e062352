import { defineContentScript } from "wxt/utils/define-content-script";
import { watchComposers } from "../../components/composer/watch-composers";
import { answerPopup } from "../background/answer-popup";
import { siteMatches } from "../background/site-matches";
import { describeComposer } from "./describe-composer";
import { services } from "./services";
import { createXAdapter } from "./x-adapter";
import "./panel-seen.css";

export default defineContentScript({
	matches: siteMatches,
	// Before the page's first script: whoever listens first sees a press of Post first.
	runAt: "document_start",
	main() {
		// In Firefox a new version starts in open pages, where the ended one has left its tooltip.
		document.querySelector("chalkline-panel")?.remove();
		const watch = watchComposers(createXAdapter(), services);
		answerPopup(
			() => describeComposer(watch),
			(answers) => watch.current?.answer(answers),
		);
	},
});

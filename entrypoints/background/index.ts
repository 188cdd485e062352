import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { Database } from "../../storage/database";
import { loadSetup } from "../../storage/load-setup";
import { readStanding } from "../../storage/read-standing";
import { GrammarChecker } from "../grammar/grammar-checker";
import { openLinter } from "../grammar/open-linter";
import { handle } from "./answer-request";
import { showBadge } from "./badge";
import { SetupFollower } from "./follow/setup-follower";
import { answerCheckDraft } from "./handlers/check-draft";
import { answerCheckText } from "./handlers/check-text";
import { answerPicker, createRosterCache } from "./handlers/pick-people";
import { answerReadPageSettings } from "./handlers/read-page-settings";
import { answerRecordDecision } from "./handlers/record-decision";
import { answerRecordPost } from "./handlers/record-post";
import { forgetAnswer } from "./keep-steady";
import { protocol } from "./protocol";
import { receiveRequests } from "./receive-requests";
import { createSchoolSetups } from "./school-setups";
import { writeSentinel } from "./sentinel";
import { SetupNews } from "./setup-news";
import { showFirstRun } from "./show-first-run";
import { startDuties } from "./start-duties";
import { startRetention } from "./start-retention";

export default defineBackground(() => {
	const database = new Database();
	const setups = createSchoolSetups(database);
	const grammar = new GrammarChecker(openLinter);
	const lookAtDuties = startDuties(database);
	const rosters = createRosterCache(database);
	const forgetSetup = async () => {
		setups.drop();
		rosters.drop();
		await writeSentinel(await readStanding(database));
		lookAtDuties();
	};
	const news = new SetupNews();
	const follower = new SetupFollower(database, async () => {
		await forgetSetup();
		news.tell();
	});
	receiveRequests([
		answerCheckDraft(setups, grammar),
		answerCheckText(setups, (tried) => loadSetup(database, "present", tried), grammar),
		answerRecordDecision(database),
		answerRecordPost(database, setups, lookAtDuties),
		...answerPicker(rosters),
		...answerPages(database),
		...answerChanges(forgetSetup, follower),
	]);
	startRetention(database);
	follower.start();
	showFirstRun();
});

/** What our own pages tell of the set-up. */
function answerChanges(forgetSetup: () => Promise<void>, follower: SetupFollower) {
	return [
		handle(protocol.setupChanged, async () => {
			await forgetSetup();
			// Nobody waits for it: the browser may be seconds in telling what management says.
			void follower.sync();
			return null;
		}),
		handle(protocol.lookForSetup, async () => {
			await follower.look();
			return null;
		}),
	];
}

/** What a page of X asks about our own surface. */
function answerPages(database: Database) {
	return [
		answerReadPageSettings(database),
		handle(protocol.openOptions, async () => {
			await browser.runtime.openOptionsPage();
			return null;
		}),
		handle(protocol.composerClosed, async (_, { tabId }) => {
			if (tabId === undefined) return null;
			forgetAnswer(tabId);
			await showBadge(tabId, null);
			return null;
		}),
	];
}

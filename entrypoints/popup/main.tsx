import "../../components/ui/base.css";
import "../../components/ui/finding.css";
import "./popup.css";
import { render } from "preact";
import { Database } from "../../storage/database";
import { countDue, loadDuties } from "../../storage/load-duties";

import { loadRosterFacts } from "../../storage/roster";
import { loadFileState } from "../../storage/sealed-setup/file-state";
import { dateOf } from "../background/date-of";
import { isLost, readSentinel } from "../background/sentinel";
import { loadUsedPolicy } from "../options/policy/load-used-policy";
import { askTab } from "./ask-tab";
import { Popup } from "./popup";

async function start(root: HTMLElement): Promise<void> {
	const database = new Database();
	const today = dateOf(new Date());
	const [tab, policy, roster, before, duties, file] = await Promise.all([
		askTab(),
		loadUsedPolicy(database),
		loadRosterFacts(database),
		readSentinel(),
		loadDuties(database, today),
		loadFileState(database),
	]);
	const now = { hasPolicy: policy.status !== "none", hasRoster: roster.status !== "none" };
	const due = countDue(duties);
	const props = { tab, policy, roster, file, isLost: isLost(before, now), due, today };
	render(<Popup {...props} />, root);
}

const root = document.getElementById("app");
if (root) void start(root);

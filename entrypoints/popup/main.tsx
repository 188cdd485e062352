import "../../components/ui/base.css";
import "../../components/ui/finding.css";
import "./popup.css";
import { render } from "preact";
import { Database } from "../../storage/database";
import { loadPolicy } from "../../storage/policy";
import { loadRosterFacts } from "../../storage/roster";
import { dateOf } from "../background/date-of";
import { askTab } from "./ask-tab";
import { Popup } from "./popup";

async function start(root: HTMLElement): Promise<void> {
	const database = new Database();
	const [tab, policy, roster] = await Promise.all([
		askTab(),
		loadPolicy(database),
		loadRosterFacts(database),
	]);
	render(<Popup tab={tab} policy={policy} roster={roster} today={dateOf(new Date())} />, root);
}

const root = document.getElementById("app");
if (root) void start(root);

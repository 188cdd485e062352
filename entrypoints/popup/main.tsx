import "../../components/ui/base.css";
import "../../components/ui/finding.css";
import "./popup.css";
import { render } from "preact";
import { Database } from "../../storage/database";
import { loadPolicy } from "../../storage/policy";
import { loadRosterFacts } from "../../storage/roster";
import { dateOf } from "../background/date-of";
import { isLost, readSentinel } from "../background/sentinel";
import { askTab } from "./ask-tab";
import { Popup } from "./popup";

async function start(root: HTMLElement): Promise<void> {
	const database = new Database();
	const [tab, policy, roster, before] = await Promise.all([
		askTab(),
		loadPolicy(database),
		loadRosterFacts(database),
		readSentinel(),
	]);
	const now = { hasPolicy: policy.status !== "none", hasRoster: roster.status !== "none" };
	const props = { tab, policy, roster, isLost: isLost(before, now), today: dateOf(new Date()) };
	render(<Popup {...props} />, root);
}

const root = document.getElementById("app");
if (root) void start(root);

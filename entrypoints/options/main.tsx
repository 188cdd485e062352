import "../../components/ui/base.css";
import "../../components/ui/finding.css";
import "../../components/ui/form.css";
import "../../components/help/help.css";
import "../../components/policy/policy.css";
import "../../components/activity/activity.css";
import "../../components/duties/duties.css";
import "../../components/rehearsal/rehearsal.css";
import "../../components/roster/roster.css";
import "../../components/laptop/laptop.css";
import "../../components/ui/long-table.css";
import "../../components/ui/stacked-table.css";
import "../../components/setup/setup.css";
import "./options.css";
import { render } from "preact";
import { Database } from "../../storage/database";
import { SetupNews } from "../background/setup-news";
import { App } from "./app";
import { createOptionsState } from "./options-state";

const root = document.getElementById("app");
if (root) {
	const news = new SetupNews();
	const state = createOptionsState(new Database(), () => news.tell());
	void state.reload();
	news.onChange(() => void state.reload());
	render(<App state={state} />, root);
}

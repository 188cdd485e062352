import "../../components/ui/base.css";
import "./pick.css";
import { render } from "preact";
import { sendRequest } from "../background/send-request";
import { PeoplePicker } from "./people-picker";
import { watchSight } from "./watch-sight";

/** Only our own tooltip knows a ticket; framed by anybody else, this page shows nothing. */
const [, ticket = "", theme = ""] = /^#(.+?)(light|dark)?$/.exec(location.hash) ?? [];
// As the site's page is, whatever the laptop prefers: the frame stands in its midst.
document.documentElement.className = theme;
const canBeSeen = watchSight();

const picker = (
	<PeoplePicker
		find={async (search) => {
			const answer = await sendRequest("findPupils", { ticket, ...search });
			return answer.ok ? answer.value : null;
		}}
		choose={(keys, label) => {
			if (canBeSeen()) void sendRequest("choosePupils", { ticket, keys: [...keys], class: label });
		}}
	/>
);

const root = document.getElementById("app");
if (root && ticket !== "" && window.parent !== window) render(picker, root);

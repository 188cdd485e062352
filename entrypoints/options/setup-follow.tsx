import { useSignal } from "@preact/signals";
import { browser } from "wxt/browser";
import { TextField } from "../../components/ui/text-field";
import {
	type Following,
	saveFollowing,
	startFollowing,
} from "../../storage/sealed-setup/following";
import { sendRequest } from "../background/send-request";
import type { Change } from "./options-state";

interface SetupFollowProps {
	readonly following: Following | null;
	readonly change: Change;
}

/** Takes each newer set-up from an address, unattended. */
export function SetupFollow({ following, change }: SetupFollowProps) {
	const isBusy = useSignal(false);
	const look = async (begin: boolean, write: Parameters<Change>[0]) => {
		isBusy.value = true;
		await change(write);
		if (begin) await sendRequest("lookForSetup", {});
		await change(() => Promise.resolve());
		isBusy.value = false;
	};
	return (
		<section class="card stack" aria-labelledby="follow">
			<div class="stack tight">
				<h3 id="follow">Follow an address</h3>
				<p class="soft">
					This laptop looks there every half hour and takes what is newer. It is the only address
					that Chalkline ever asks, and nothing is sent but the question.
				</p>
			</div>
			{following ? (
				<div class="row">
					<button
						type="button"
						class="button primary"
						disabled={isBusy.value}
						onClick={() => void look(true, () => Promise.resolve())}
					>
						{isBusy.value ? "Looking…" : "Look now"}
					</button>
					<button
						type="button"
						class="button"
						onClick={() => void look(false, (database) => saveFollowing(database, null))}
					>
						Stop following
					</button>
				</div>
			) : (
				<FollowForm
					isBusy={isBusy.value}
					onFollow={(where) =>
						void look(true, (database) => saveFollowing(database, startFollowing(where, null)))
					}
				/>
			)}
		</section>
	);
}

interface FollowFormProps {
	readonly isBusy: boolean;
	readonly onFollow: (where: Parameters<typeof startFollowing>[0]) => void;
}

function FollowForm({ isBusy, onFollow }: FollowFormProps) {
	const address = useSignal("");
	const secret = useSignal("");
	const fault = useSignal<string | null>(null);
	const follow = async () => {
		const url = URL.canParse(address.value.trim()) ? new URL(address.value.trim()) : null;
		fault.value = url?.protocol === "https:" ? null : "An address that begins with https://";
		if (url?.protocol !== "https:") return;
		// Without it the server must allow every page to ask, which a school's own may do as well.
		await browser.permissions.request({ origins: [`${url.origin}/*`] });
		onFollow({ address: url.href, secret: secret.value.trim(), publisher: null, isManaged: false });
	};
	return (
		<form
			class="stack"
			onSubmit={(event) => {
				event.preventDefault();
				void follow();
			}}
		>
			<TextField
				label="Address of the set-up file"
				help="For instance https://files.your-school.example/chalkline.age"
				value={address.value}
				faults={fault.value ? [fault.value] : []}
				onChange={(value) => {
					address.value = value;
				}}
			/>
			<TextField
				label="Its passphrase or key"
				value={secret.value}
				onChange={(value) => {
					secret.value = value;
				}}
			/>
			<div class="row">
				<button
					type="submit"
					class="button primary"
					disabled={isBusy || address.value === "" || secret.value === ""}
				>
					{isBusy ? "Looking…" : "Follow this address"}
				</button>
			</div>
		</form>
	);
}

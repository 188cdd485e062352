import { type Signal, useSignal } from "@preact/signals";
import { browser } from "wxt/browser";
import {
	type Following,
	forgetFile,
	saveFollowing,
	startFollowing,
} from "../../../storage/sealed-setup/following";
import { leaveFor } from "../../background/follow/may-reach";
import { sendRequest } from "../../background/send-request";
import type { Change } from "../options-data";
import { FollowForm } from "./follow-form";
import type { SetupStanding } from "./setup-standing";

interface SetupFollowProps {
	readonly standing: SetupStanding;
	/** Something was changed by hand since the set-up in force came. */
	readonly isChanged: boolean;
	readonly change: Change;
}

/** Takes each newer set-up from an address, unattended. */
export function SetupFollow({ standing, isChanged, change }: SetupFollowProps) {
	const isBusy = useSignal(false);
	const { following } = standing;
	const look = async (write: Parameters<Change>[0]) => {
		isBusy.value = true;
		await change(write);
		await sendRequest("lookForSetup", {});
		await change(() => Promise.resolve());
		isBusy.value = false;
	};
	return (
		<section class="card stack" aria-labelledby="follow">
			<div class="stack tight">
				<h3 id="follow">Follow an address</h3>
				<p class="soft">
					This laptop looks there every half hour, or as often as your management says, and takes
					what is newer. It is the only address that Chalkline ever asks, and nothing is sent but
					the question.
				</p>
			</div>
			{following ? (
				<>
					{!standing.mayReach && (
						<LeaveButton following={following} onGiven={() => look(() => Promise.resolve())} />
					)}
					<FollowButtons
						following={following}
						isBusy={isBusy}
						isChanged={isChanged && standing.right === "follows"}
						look={look}
						change={change}
					/>
				</>
			) : (
				<FollowForm
					isBusy={isBusy.value}
					onFollow={(where) =>
						void look((database) => saveFollowing(database, startFollowing(where, null)))
					}
				/>
			)}
		</section>
	);
}

interface FollowButtonsProps {
	readonly following: Following;
	readonly isBusy: Signal<boolean>;
	readonly isChanged: boolean;
	readonly look: (write: Parameters<Change>[0]) => Promise<void>;
	readonly change: Change;
}

function FollowButtons({ following, isBusy, isChanged, look, change }: FollowButtonsProps) {
	const stop = async () => {
		await change((database) => saveFollowing(database, null));
		await browser.permissions.remove(leaveFor(following.address));
	};
	return (
		<div class="row">
			<button
				type="button"
				class="button primary"
				disabled={isBusy.value}
				onClick={() => void look(() => Promise.resolve())}
			>
				{isBusy.value ? "Looking…" : "Look now"}
			</button>
			{isChanged && (
				<button
					type="button"
					class="button"
					disabled={isBusy.value}
					onClick={() => void look((database) => saveFollowing(database, forgetFile(following)))}
				>
					Go back to the published set-up
				</button>
			)}
			{!following.isManaged && (
				<button type="button" class="button" onClick={() => void stop()}>
					Stop following
				</button>
			)}
		</div>
	);
}

interface LeaveButtonProps {
	readonly following: Following;
	readonly onGiven: () => Promise<void>;
}

/** The browser's leave for the one address, where its server gives none. */
function LeaveButton({ following, onGiven }: LeaveButtonProps) {
	const give = async () => {
		if (await browser.permissions.request(leaveFor(following.address))) await onGiven();
	};
	return (
		<div class="stack tight">
			<p class="soft">
				The browser asks this address only as a page would: the server must let it
				(Access-Control-Allow-Origin). Or allow Chalkline to ask this one address:
			</p>
			<div class="row">
				<button type="button" class="button" onClick={() => void give()}>
					Allow {new URL(following.address).host}
				</button>
			</div>
		</div>
	);
}

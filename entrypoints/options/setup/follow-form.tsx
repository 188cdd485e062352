import { useSignal } from "@preact/signals";
import { browser } from "wxt/browser";
import { TextField } from "../../../components/ui/text-field";
import type { startFollowing } from "../../../storage/sealed-setup/following";
import { leaveFor } from "../../background/follow/may-reach";

interface FollowFormProps {
	readonly isBusy: boolean;
	readonly onFollow: (where: Parameters<typeof startFollowing>[0]) => void;
}

/** Which address to follow, and what opens its file. */
export function FollowForm({ isBusy, onFollow }: FollowFormProps) {
	const address = useSignal("");
	const secret = useSignal("");
	const fault = useSignal<string | null>(null);
	const follow = async () => {
		const url = URL.canParse(address.value.trim()) ? new URL(address.value.trim()) : null;
		fault.value = url?.protocol === "https:" ? null : "An address that begins with https://";
		if (url?.protocol !== "https:") return;
		// Without it the server must allow every page to ask, which a school's own may do as well.
		await browser.permissions.request(leaveFor(url.href));
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

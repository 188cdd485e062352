import { useSignal } from "@preact/signals";
import { PinForm } from "../../../components/laptop/pin-form";
import { lockNow, removePin, setPin } from "../../../storage/lock";
import type { SectionProps } from "../options-state";
import { keepSessionToken } from "./session-token";
import { UnlockForm } from "./unlock-form";

/** The PIN that keeps policy and roster from everybody but the administrator. */
export function LockCard({ data, change }: Pick<SectionProps, "data" | "change">) {
	const isBusy = useSignal(false);
	const set = async (pin: string) => {
		isBusy.value = true;
		await change(async (database) => keepSessionToken(await setPin(database, pin, new Date())));
		isBusy.value = false;
	};
	const { is } = data.lock;
	if (is === "locked") {
		return (
			<section class="card" aria-label="Lock">
				<UnlockForm data={data} change={change} />
			</section>
		);
	}
	return (
		<section class="card stack" aria-labelledby="lock">
			<div class="stack tight">
				<h3 id="lock">Lock</h3>
				<p class="soft">
					{is === "free"
						? "With a PIN of six signs or more, staff at this laptop read policy, activity and duties, but see no roster and change nothing in the set-up. Nobody can reset it: who forgets it deletes everything and loads the set-up again."
						: "A PIN is set, and this tab is open to you. It locks itself after 20 minutes, and when the tab is closed."}
				</p>
			</div>
			{is === "open" && (
				<div class="row">
					<button
						type="button"
						class="button primary"
						onClick={() =>
							void change(async (database) => {
								await lockNow(database);
								keepSessionToken(null);
							})
						}
					>
						Lock now
					</button>
					<button type="button" class="button" onClick={() => void change(removePin)}>
						Remove the PIN
					</button>
				</div>
			)}
			<PinForm
				title={is === "free" ? "Set a PIN" : "Change the PIN"}
				button="Set the PIN"
				isNew={true}
				fault={null}
				isBusy={isBusy.value}
				onPin={(pin) => void set(pin)}
			/>
		</section>
	);
}

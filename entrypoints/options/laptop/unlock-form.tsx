import { useSignal } from "@preact/signals";
import { PinForm } from "../../../components/laptop/pin-form";
import { Notice } from "../../../components/ui/notice";
import { type PinTry, tryPin } from "../../../storage/lock";
import type { SectionProps } from "../options-state";
import { keepSessionToken } from "./session-token";

/** Asks for the PIN, and says when it was wrong and how long to wait. */
export function UnlockForm({ data, change }: Pick<SectionProps, "data" | "change">) {
	const fault = useSignal(waitWords(data.lock.is === "locked" ? data.lock.waitUntil : null));
	const isBusy = useSignal(false);
	const unlock = async (pin: string) => {
		isBusy.value = true;
		await change(async (database) => {
			const result = await tryPin(database, pin, new Date());
			if (result.is === "open") keepSessionToken(result.token);
			fault.value = faultWords(result);
		});
		isBusy.value = false;
	};
	if (data.lock.is === "locked" && data.lock.by === "management") {
		return (
			<Notice tone="info" title="Your school's IT has locked the set-up on this laptop.">
				<p>Findings, duties and help are here as ever.</p>
			</Notice>
		);
	}
	return (
		<PinForm
			title="The set-up is locked"
			button="Unlock"
			isNew={false}
			fault={fault.value}
			isBusy={isBusy.value}
			onPin={(pin) => void unlock(pin)}
		/>
	);
}

function faultWords(result: PinTry): string | null {
	if (result.is === "open") return null;
	const wait = waitWords(result.waitUntil);
	if (result.is === "too-soon") return wait;
	return ["This is not the PIN.", wait].filter(Boolean).join(" ");
}

function waitWords(until: string | null): string | null {
	if (until === null || new Date(until) <= new Date()) return null;
	const time = new Date(until).toLocaleTimeString("en-GB");
	return `The next try is heard at ${time}.`;
}

import { useSignal } from "@preact/signals";
import { strengthOf } from "../../../components/setup/passphrase-field";
import { Notice } from "../../../components/ui/notice";
import { SwitchField } from "../../../components/ui/switch-field";
import type { School } from "../../../rules/domain/school";
import type { Lock } from "../../../storage/sealed-setup/seal-setup";
import { badKeysIn, LockFields } from "./lock-fields";
import type { SetupStanding } from "./setup-standing";
import type { SetupWork } from "./setup-work";

interface SetupPublishProps {
	/** Null while there is no policy to publish. */
	readonly school: School | null;
	readonly standing: SetupStanding;
	readonly work: SetupWork;
}

/** Seals this laptop's set-up and hands it out as a file. */
export function SetupPublish({ school, standing, work }: SetupPublishProps) {
	const mayTakeOver = useSignal(false);
	const { right } = standing;
	const isReady = right === "free" || (right === "takes-over" && mayTakeOver.value);
	return (
		<section class="card stack" aria-labelledby="publish">
			<h3 id="publish">Publish this laptop’s set-up</h3>
			{right === "follows" && (
				<p class="soft">
					This laptop follows another’s set-up. Publishing here would cut it off from that: change
					the set-up where it is published, or stop following first.
				</p>
			)}
			{right === "takes-over" && (
				<SwitchField
					label="Publish here in the place of the other laptop"
					help="The set-up in force comes from another laptop. Once this one publishes, it no longer takes the other’s files, and the laptops that have them refuse this one’s until an administrator opens it there by hand or your management names this publisher."
					isOn={mayTakeOver.value}
					onChange={(isOn) => {
						mayTakeOver.value = isOn;
					}}
				/>
			)}
			{isReady && !school && <p class="soft">Choose a policy first.</p>}
			{isReady && school && <PublishForm school={school} work={work} />}
		</section>
	);
}

type Result = number | "failed" | "busy";

function PublishForm({ school, work }: { readonly school: School; readonly work: SetupWork }) {
	const passphrase = useSignal("");
	const made = useSignal("");
	const usesKeys = useSignal(false);
	const keys = useSignal<readonly string[]>([]);
	const result = useSignal<Result | null>(null);
	const known = [school.name, ...school.accounts.map(({ handle }) => handle)];
	const { level } = strengthOf(passphrase.value, made.value, known);
	const isReady = usesKeys.value
		? keys.value.length > 0 && badKeysIn(keys.value).length === 0
		: level !== "weak";
	const publish = async () => {
		result.value = "busy";
		const lock: Lock = usesKeys.value
			? { recipients: keys.value }
			: { passphrase: passphrase.value.trim() };
		const published = await work.publish(lock);
		if (published) saveFile(published.sealed, `chalkline-set-up-${published.issue}.age`);
		result.value = published?.issue ?? "failed";
	};
	return (
		<form
			class="stack"
			onSubmit={(event) => {
				event.preventDefault();
				void publish();
			}}
		>
			<LockFields
				usesKeys={usesKeys}
				keys={keys}
				passphrase={passphrase}
				made={made}
				known={known}
			/>
			<div class="row">
				<button type="submit" class="button primary" disabled={!isReady || result.value === "busy"}>
					{result.value === "busy" ? "Sealing…" : "Save the set-up file"}
				</button>
			</div>
			<PublishResult result={result.value} />
		</form>
	);
}

function PublishResult({ result }: { readonly result: Result | null }) {
	if (result === null || result === "busy") return null;
	if (result === "failed") {
		return <Notice tone="error" title="The set-up could not be published. Nothing has changed." />;
	}
	return (
		<Notice tone="good" title={`Set-up number ${result} is in your downloads.`}>
			<p>
				Put it where the laptops look for it, in the place of the one before, under the same name.
			</p>
		</Notice>
	);
}

function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([bytes], { type: "application/age-encryption" }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}

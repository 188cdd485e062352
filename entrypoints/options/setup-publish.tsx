import { type Signal, useSignal } from "@preact/signals";
import { PassphraseField, strengthOf } from "../../components/setup/passphrase-field";
import { LineField } from "../../components/ui/line-field";
import { Notice } from "../../components/ui/notice";
import { SwitchField } from "../../components/ui/switch-field";
import type { School } from "../../rules/domain/school";
import type { Lock } from "../../storage/sealed-setup/seal-setup";
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
	const passphrase = useSignal("");
	const made = useSignal("");
	const usesKeys = useSignal(false);
	const keys = useSignal<readonly string[]>([]);
	const result = useSignal<number | "failed" | "busy" | null>(null);
	const known = school ? [school.name, ...school.accounts.map(({ handle }) => handle)] : [];
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
			class="card stack"
			aria-labelledby="publish"
			onSubmit={(event) => {
				event.preventDefault();
				void publish();
			}}
		>
			<h3 id="publish">Publish this laptop’s set-up</h3>
			{!school && <p class="soft">Choose a policy first.</p>}
			<LockFields
				usesKeys={usesKeys}
				keys={keys}
				passphrase={passphrase}
				made={made}
				known={known}
			/>
			<div class="row">
				<button
					type="submit"
					class="button primary"
					disabled={!school || !isReady || result.value === "busy"}
				>
					{result.value === "busy" ? "Sealing…" : "Save the set-up file"}
				</button>
			</div>
			<PublishResult result={result.value} standing={standing} />
		</form>
	);
}

interface LockFieldsProps {
	readonly usesKeys: Signal<boolean>;
	readonly keys: Signal<readonly string[]>;
	readonly passphrase: Signal<string>;
	readonly made: Signal<string>;
	readonly known: readonly string[];
}

function LockFields({ usesKeys, keys, passphrase, made, known }: LockFieldsProps) {
	return (
		<>
			<SwitchField
				label="Seal it for keys instead of a passphrase"
				help="For laptops that open the file by management: a key needs no typing and opens faster."
				isOn={usesKeys.value}
				onChange={(isOn) => {
					usesKeys.value = isOn;
				}}
			/>
			{usesKeys.value ? (
				<LineField
					label="Public keys (age1…)"
					help="Made with age-keygen. The laptops get the secret half by management."
					value={keys.value}
					faults={badKeysIn(keys.value).map(
						(one) => `“${one.slice(0, 20)}” is no public key of age.`,
					)}
					onChange={(lines) => {
						keys.value = lines;
					}}
				/>
			) : (
				<PassphraseField
					value={passphrase.value}
					made={made.value}
					known={known}
					onChange={(value) => {
						passphrase.value = value;
					}}
					onMade={(value) => {
						made.value = value;
						passphrase.value = value;
					}}
				/>
			)}
		</>
	);
}

function badKeysIn(keys: readonly string[]): string[] {
	return keys.filter((one) => !/^age1(pq1)?[0-9a-z]{50,}$/.test(one));
}

interface PublishResultProps {
	readonly result: number | "failed" | "busy" | null;
	readonly standing: SetupStanding;
}

function PublishResult({ result, standing: { facts } }: PublishResultProps) {
	if (result === null || result === "busy") return null;
	if (result === "failed") {
		return <Notice tone="error" title="The set-up could not be published. Nothing has changed." />;
	}
	return (
		<Notice tone="good" title={`Set-up number ${result} is in your downloads.`}>
			<p>
				Put it where the laptops look for it, in the place of the one before, under the same name.
			</p>
			{facts.status === "found" && (
				<p class="small">
					For management, this publisher is <code class="publisher">{facts.value.publisher}</code>
				</p>
			)}
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

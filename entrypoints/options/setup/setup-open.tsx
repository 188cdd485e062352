import { useSignal } from "@preact/signals";
import { FileDrop } from "../../../components/roster/file-drop";
import { faultWords } from "../../../components/setup/fault-words";
import { Notice } from "../../../components/ui/notice";
import { TextField } from "../../../components/ui/text-field";
import { SetupReview } from "./setup-review";
import type { Opening, SetupWork } from "./setup-work";

interface SetupOpenProps {
	readonly work: SetupWork;
	/** True when this laptop has a school of its own to which others can be added. */
	readonly canJoin: boolean;
}

/** Opens a set-up file by hand: passphrase, what would change, then the administrator's yes. */
export function SetupOpen({ work, canJoin }: SetupOpenProps) {
	const opening = work.opening.value;
	return (
		<section class="card stack" aria-labelledby="open-file">
			<div class="stack tight">
				<h3 id="open-file">Open a set-up file</h3>
				<p class="soft">You see what it would change before anything does.</p>
			</div>
			<OpenResult opening={opening} />
			{opening.step === "shown" ? (
				<SetupReview opening={opening} work={work} canJoin={canJoin} />
			) : (
				<FileDrop
					label="Choose a set-up file"
					hint="or drop it here: a file that ends in .age"
					accept=".age"
					isBusy={opening.step === "opening"}
					onFiles={([file]) => file && work.choose(file)}
				/>
			)}
			{"file" in opening && <PassphraseForm opening={opening} work={work} />}
		</section>
	);
}

interface PassphraseFormProps {
	readonly opening: Extract<Opening, { file: File }>;
	readonly work: SetupWork;
}

function PassphraseForm({ opening, work }: PassphraseFormProps) {
	const secret = useSignal("");
	const isOpening = opening.step === "opening";
	const faults = faultsOf(opening);
	return (
		<form
			class="stack"
			onSubmit={(event) => {
				event.preventDefault();
				void work.open(opening.file, secret.value);
			}}
		>
			<TextField
				label={`Passphrase or key for ${opening.file.name}`}
				value={secret.value}
				faults={faults}
				onChange={(value) => {
					secret.value = value;
				}}
			/>
			<div class="row">
				<button type="submit" class="button primary" disabled={isOpening || secret.value === ""}>
					{isOpening ? "Opening…" : "Open it"}
				</button>
				<button type="button" class="button" onClick={() => work.cancel()}>
					Cancel
				</button>
			</div>
		</form>
	);
}

function faultsOf(opening: PassphraseFormProps["opening"]): string[] {
	if (opening.step === "waiting") {
		return [`Too many wrong ones. Try again in ${opening.seconds} seconds.`];
	}
	return opening.step === "file" && opening.fault ? [faultWords[opening.fault]] : [];
}

function OpenResult({ opening }: { readonly opening: Opening }) {
	if (opening.step === "joined") {
		return (
			<Notice tone="good" title={`Added: ${opening.names.join(", ")}`}>
				<p>They are in the next set-up that you publish.</p>
			</Notice>
		);
	}
	if (opening.step !== "done") return null;
	const { outcome, issue } = opening;
	if (outcome === "applied" || outcome === "same") {
		return <Notice tone="good" title={`Set-up number ${issue} is in force on this laptop.`} />;
	}
	return (
		<Notice tone="error" title="The set-up was not taken; nothing has changed.">
			<p>{faultWords[outcome]}</p>
		</Notice>
	);
}

import { useEffect, useId, useRef } from "preact/hooks";
import { consent, type Pupil, type Purpose, purpose } from "../../rules/domain/pupil";
import { Notice } from "../ui/notice";
import { pupilName } from "./pupil-name";
import { purposeWords } from "./roster-summary";

/** `gone`: the roster was removed or replaced by one without this pupil · `failed`: it could not be stored. */
export type PupilFault = "gone" | "failed";

const faultTitles: Record<PupilFault, string> = {
	gone: "This pupil is on the roster no more.",
	failed: "This could not be stored. Nothing has changed.",
};
const faultDetails: Record<PupilFault, string> = {
	gone: "In another tab the roster was removed or replaced. What you have written here is not saved: note it, or bring that roster back and save then.",
	failed: "What you have written is still here: try again.",
};

interface PupilDialogProps {
	/** As it was when the editing began. */
	readonly pupil: Pupil;
	readonly changed: Pupil;
	/** Why what is here could not be saved. */
	readonly fault: PupilFault | null;
	readonly canSave: boolean;
	readonly onChange: (now: Pupil) => void;
	readonly onSave: () => void;
	readonly onWithdraw: () => void;
	readonly onClose: () => void;
}

/** One pupil, changed by hand: what is called, whether shown, and each consent. */
export function PupilDialog(props: PupilDialogProps) {
	const { pupil, changed, fault, onChange, onSave, onClose } = props;
	const dialog = useRef<HTMLDialogElement>(null);
	const id = useId();
	useEffect(() => dialog.current?.showModal(), []);
	const set = (part: Partial<Pupil>) => onChange({ ...changed, ...part });
	return (
		<dialog ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
			<form
				class="stack"
				onSubmit={(event) => {
					event.preventDefault();
					onSave();
				}}
			>
				<div class="stack tight">
					<h2 id={`${id}-title`} dir="auto">
						{pupilName(pupil)}
					</h2>
					<p class="soft">
						{placeWords(pupil)} What you change here is in force at once, and stays when a newer
						roster is loaded.
					</p>
				</div>
				{fault && (
					<Notice tone="error" title={faultTitles[fault]}>
						<p>{faultDetails[fault]}</p>
					</Notice>
				)}
				<KnownAndShown pupil={changed} onChange={set} />
				<fieldset class="stack tight">
					<legend class="strong">Consent</legend>
					<div class="consents">
						{purpose.options.map((one) => (
							<ConsentChoice key={one} of={one} pupil={changed} onChange={set} />
						))}
					</div>
				</fieldset>
				<Acts {...props} />
			</form>
		</dialog>
	);
}

function Acts({ canSave, onWithdraw, onClose }: PupilDialogProps) {
	return (
		<div class="row">
			<button type="submit" class="button primary" disabled={!canSave}>
				Save
			</button>
			<button type="button" class="button" onClick={onClose}>
				Cancel
			</button>
			<button type="button" class="button danger" disabled={!canSave} onClick={onWithdraw}>
				Withdraw every consent
			</button>
		</div>
	);
}

interface PartProps {
	readonly pupil: Pupil;
	readonly onChange: (part: Partial<Pupil>) => void;
}

function KnownAndShown({ pupil, onChange }: PartProps) {
	const id = useId();
	return (
		<>
			<div class="form-field">
				<label for={id}>Known as</label>
				<input
					id={id}
					class="field"
					dir="auto"
					maxLength={100}
					autocomplete="off"
					value={pupil.knownAs}
					onInput={(event) => onChange({ knownAs: event.currentTarget.value })}
				/>
			</div>
			<label class="check">
				<input
					type="checkbox"
					checked={pupil.doNotShow}
					onChange={(event) => onChange({ doNotShow: event.currentTarget.checked })}
				/>
				<span>Do not show: nothing about this pupil is to be posted</span>
			</label>
		</>
	);
}

interface ConsentChoiceProps extends PartProps {
	readonly of: Purpose;
}

function ConsentChoice({ of, pupil, onChange }: ConsentChoiceProps) {
	const id = useId();
	return (
		<div class="form-field">
			<label for={id}>{purposeWords[of]}</label>
			<select
				id={id}
				class="field"
				value={pupil.consent[of]}
				onChange={(event) => {
					const is = consent.safeParse(event.currentTarget.value);
					if (is.success) onChange({ consent: { ...pupil.consent, [of]: is.data } });
				}}
			>
				{consent.options.map((one) => (
					<option key={one} value={one} selected={one === pupil.consent[of]}>
						{one}
					</option>
				))}
			</select>
		</div>
	);
}

function placeWords({ class: group, year, left }: Pupil): string {
	const words = [group && `Class ${group}`, year && `year ${year}`, left && "has left the school"];
	const said = words.filter(Boolean).join(", ");
	return said === "" ? "" : `${said}.`;
}

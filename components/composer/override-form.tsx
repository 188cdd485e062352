/** @jsxImportSource ./jsx */
import type { OverrideReason } from "./composer-services";
import { overrideWords, words } from "./words";

interface Props {
	readonly initials: string;
	readonly setInitials: (initials: string) => void;
	readonly override: (reason: OverrideReason) => void;
}

/** One tap on a reason lets a finding pass. Initials are for laptops that several people use. */
export function OverrideForm({ initials, setInitials, override }: Props) {
	return (
		<fieldset>
			<legend>{words.overrideLegend}</legend>
			<div class="choices">
				{overrideWords.map(([reason, said]) => (
					<button key={reason} class="chip" onclick={() => override(reason)}>
						{said}
					</button>
				))}
			</div>
			<label>
				{words.initials} <span class="quiet">{words.initialsHint}</span>
				<input
					type="text"
					class="initials"
					maxlength="4"
					autocomplete="off"
					value={initials}
					oninput={(event) => setInitials(event.currentTarget.value)}
				/>
			</label>
		</fieldset>
	);
}

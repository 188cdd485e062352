/** @jsxImportSource ./jsx */
import type { Override } from "./composer-services";
import type { Arrangement } from "./panel-view";
import * as words from "./words";

interface Props extends Pick<Arrangement, "initials" | "words"> {
	readonly ruleId: string;
	/** On a laptop that several people use: no reason counts without them. */
	readonly asksInitials: boolean;
	readonly arrange: (change: Partial<Arrangement>) => void;
	readonly override: (given: Override) => void;
}

/** One tap on a reason lets a finding pass. */
export function OverrideForm(props: Props) {
	const { ruleId, initials, words: said, asksInitials, arrange, override } = props;
	const isSigned = !asksInitials || /^\p{L}{2,4}$/u.test(initials);
	return (
		<fieldset>
			<legend>{words.overrideLegend}</legend>
			{asksInitials && (
				<label>
					{words.initials}
					<input
						type="text"
						class="initials"
						maxlength="4"
						autocomplete="off"
						value={initials}
						oninput={({ currentTarget: { value } }) => arrange({ initials: value })}
					/>
				</label>
			)}
			<label>
				{words.ownWords} <span class="quiet">{words.ownWordsHint}</span>
				<input
					type="text"
					autocomplete="off"
					value={said}
					oninput={({ currentTarget: { value } }) => arrange({ words: value })}
				/>
			</label>
			<div class="choices">
				{words.reasonsFor(ruleId).map(([reason, label]) => (
					<button
						key={reason}
						class="chip"
						disabled={!isSigned}
						onclick={() =>
							override({
								reason,
								...(asksInitials && { initials }),
								...(said.trim() !== "" && { hasWords: true }),
							})
						}
					>
						{label}
					</button>
				))}
			</div>
		</fieldset>
	);
}

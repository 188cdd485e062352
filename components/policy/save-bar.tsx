import type { PolicyFault } from "../../rules/engine/compile-policy";

interface SaveBarProps {
	readonly faults: readonly PolicyFault[];
	readonly onSave: () => void;
	readonly onDiscard: () => void;
}

/** Stays in view while something is not saved, and says what stands in the way of saving. */
export function SaveBar({ faults, onSave, onDiscard }: SaveBarProps) {
	return (
		<section class="save-bar" aria-label="Changes that are not saved">
			<p role="status">
				{faults.length === 0 ? (
					<strong>Not saved yet. Posts are still checked as before.</strong>
				) : (
					<strong class="field-fault">
						{faults.length === 1 ? "1 fault" : `${faults.length} faults`} to mend before saving:{" "}
						{faults[0]?.reason}
					</strong>
				)}
			</p>
			<div class="row">
				<button type="button" class="button primary" disabled={faults.length > 0} onClick={onSave}>
					Save changes
				</button>
				<button type="button" class="button" onClick={onDiscard}>
					Discard
				</button>
			</div>
		</section>
	);
}

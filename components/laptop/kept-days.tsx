import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { inFigures } from "../ui/in-figures";
import { ManagedNote } from "../ui/managed-note";
import { NumberField } from "../ui/number-field";

interface KeptDaysProps {
	/** "Decisions about findings". */
	readonly what: string;
	/** What keeping it is good for. */
	readonly help: string;
	readonly days: number;
	readonly most: number;
	/** Decided by the school's IT: shown, and not to be changed. */
	readonly isManaged: boolean;
	readonly onKeep: (days: number) => void;
}

/** For how many days something is kept. Stored when it is confirmed, so that no half-typed number deletes anything. */
export function KeptDays({ what, help, days, most, isManaged, onKeep }: KeptDaysProps) {
	const typed = useSignal<number | null>(days);
	useEffect(() => {
		typed.value = days;
	}, [days, typed]);
	if (isManaged) {
		return (
			<p>
				{what}: kept for {daysWords(days)}. <ManagedNote />
			</p>
		);
	}
	const fit = fitOf(typed.value, most);
	return (
		<form
			class="stack tight"
			onSubmit={(event) => {
				event.preventDefault();
				if (fit !== null) onKeep(fit);
			}}
		>
			<NumberField
				label={`Days for ${what.toLowerCase()}`}
				help={help}
				value={typed.value}
				min={1}
				max={most}
				faults={fit === null ? [`A whole number from 1 to ${inFigures(most)}.`] : []}
				onChange={(value) => {
					typed.value = value;
				}}
			/>
			{typed.value !== days && <Confirm days={fit} isShorter={fit !== null && fit < days} />}
		</form>
	);
}

interface ConfirmProps {
	/** Null while what is typed is no number of days. */
	readonly days: number | null;
	readonly isShorter: boolean;
}

function Confirm({ days, isShorter }: ConfirmProps) {
	return (
		<div class="row">
			<button type="submit" class={isShorter ? "button danger" : "button"} disabled={days === null}>
				Keep for {days === null ? "…" : daysWords(days)}
			</button>
			{isShorter && <span class="small">What is older is deleted at once, for good.</span>}
		</div>
	);
}

function fitOf(days: number | null, most: number): number | null {
	return days !== null && Number.isInteger(days) && days >= 1 && days <= most ? days : null;
}

function daysWords(days: number): string {
	return days === 1 ? "1 day" : `${inFigures(days)} days`;
}

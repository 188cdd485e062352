import { TextField } from "../ui/text-field";
import { madePassphraseBits, makePassphrase } from "./make-passphrase";
import { guessingTime, type PassphraseStrength, passphraseStrength } from "./passphrase-strength";

interface PassphraseFieldProps {
	readonly value: string;
	/** The last one that was made here: its chance is known and need not be guessed. */
	readonly made: string;
	/** Words that anybody would try for this school. */
	readonly known: readonly string[];
	readonly onChange: (value: string) => void;
	readonly onMade: (value: string) => void;
}

/** A new passphrase, made by chance or the administrator's own, with what it is worth. */
export function PassphraseField({ value, made, known, onChange, onMade }: PassphraseFieldProps) {
	return (
		<div class="stack tight">
			<TextField
				label="Passphrase for this file"
				help="Whoever opens the file by hand needs it. Tell it by word of mouth or by your password safe, never beside the file."
				value={value}
				onChange={onChange}
			/>
			<StrengthMeter strength={strengthOf(value, made, known)} isEmpty={value.trim() === ""} />
			<div class="row">
				<button type="button" class="button" onClick={() => onMade(makePassphrase())}>
					Make one for me
				</button>
			</div>
		</div>
	);
}

/** What a passphrase is worth: known for one made here, estimated from below for any other. */
export function strengthOf(
	value: string,
	made: string,
	known: readonly string[],
): PassphraseStrength {
	return value !== "" && value === made
		? { bits: madePassphraseBits, level: "strong" }
		: passphraseStrength(value, known);
}

const levelWords = {
	weak: "Too easy to guess",
	fair: "Good enough",
	strong: "Strong",
} as const;

interface StrengthMeterProps {
	readonly strength: PassphraseStrength;
	readonly isEmpty: boolean;
}

function StrengthMeter({ strength: { bits, level }, isEmpty }: StrengthMeterProps) {
	return (
		<div class="strength" aria-live="polite">
			<meter
				min={0}
				max={80}
				low={45}
				high={60}
				optimum={80}
				value={Math.min(bits, 80)}
				aria-label="Strength"
			/>
			{!isEmpty && (
				<p class="small">
					<strong>{levelWords[level]}.</strong>{" "}
					<span class="soft">
						A hundred fast machines would guess for {guessingTime(bits)}
						{level === "weak" ? ": take four or more unusual words, or let one be made." : "."}
					</span>
				</p>
			)}
		</div>
	);
}

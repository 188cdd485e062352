import type { Signal } from "@preact/signals";
import { PassphraseField } from "../../../components/setup/passphrase-field";
import { LineField } from "../../../components/ui/line-field";
import { SwitchField } from "../../../components/ui/switch-field";

interface LockFieldsProps {
	readonly usesKeys: Signal<boolean>;
	readonly keys: Signal<readonly string[]>;
	readonly passphrase: Signal<string>;
	readonly made: Signal<string>;
	readonly known: readonly string[];
}

/** Who can open the file: everybody with a passphrase, or the holders of some keys. */
export function LockFields({ usesKeys, keys, passphrase, made, known }: LockFieldsProps) {
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

/** What is written there and is no public key of age. */
export function badKeysIn(keys: readonly string[]): string[] {
	return keys.filter((one) => !/^age1(pq1)?[0-9a-z]{50,}$/.test(one));
}

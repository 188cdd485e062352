import { useId } from "preact/hooks";
import { consent, purpose } from "../../rules/domain/pupil";
import { pupilsWords } from "../ui/in-figures";
import type { PupilFilter } from "./pupil-filter";
import { purposeWords } from "./roster-summary";

interface PupilSearchProps {
	readonly filter: PupilFilter;
	/** Those that pupils are in. */
	readonly classes: readonly string[];
	readonly years: readonly string[];
	/** How many fit; null until that is known. */
	readonly found: number | null;
	readonly onChange: (filter: PupilFilter) => void;
}

const standings = [
	["here", "At the school"],
	["left", "Left"],
	["do-not-show", "Not to be shown"],
	["all", "Everybody"],
] as const;

/** Looks for pupils by name, class, year, consent and standing. */
export function PupilSearch({ filter, classes, years, found, onChange }: PupilSearchProps) {
	const change = (part: Partial<PupilFilter>) => onChange({ ...filter, ...part });
	const consents = purpose.options.flatMap((one) =>
		consent.options.map((is) => ({ purpose: one, is })),
	);
	return (
		<search class="pupil-search">
			<Words value={filter.words} onChange={(words) => change({ words })} />
			<Choice
				label="Class"
				value={filter.class}
				options={[["", "All"], ...classes.map((one) => [one, one] as const)]}
				onChange={(chosen) => change({ class: chosen })}
			/>
			<Choice
				label="Year"
				value={filter.year}
				options={[["", "All"], ...years.map((one) => [one, one] as const)]}
				onChange={(year) => change({ year })}
			/>
			<Choice
				label="Consent"
				value={filter.consent ? `${filter.consent.purpose} ${filter.consent.is}` : ""}
				options={[
					["", "Any"],
					...consents.map(
						(one) =>
							[`${one.purpose} ${one.is}`, `${purposeWords[one.purpose]} ${one.is}`] as const,
					),
				]}
				onChange={(chosen) =>
					change({ consent: consents.find((one) => `${one.purpose} ${one.is}` === chosen) ?? null })
				}
			/>
			<Choice
				label="Who"
				value={filter.standing}
				options={standings}
				onChange={(chosen) =>
					change({ standing: standings.find(([value]) => value === chosen)?.[0] ?? "here" })
				}
			/>
			<p class="soft small found" role="status">
				{found !== null && pupilsWords(found)}
			</p>
		</search>
	);
}

interface WordsProps {
	readonly value: string;
	readonly onChange: (words: string) => void;
}

function Words({ value, onChange }: WordsProps) {
	const id = useId();
	return (
		<div class="form-field words">
			<label for={id}>Search</label>
			<input
				id={id}
				class="field"
				type="search"
				autocomplete="off"
				spellcheck={false}
				placeholder="Any name or class"
				value={value}
				onInput={(event) => onChange(event.currentTarget.value)}
			/>
		</div>
	);
}

interface ChoiceProps {
	readonly label: string;
	readonly value: string;
	readonly options: readonly (readonly [value: string, words: string])[];
	readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
	const id = useId();
	return (
		<div class="form-field">
			<label for={id}>{label}</label>
			<select
				id={id}
				class="field"
				value={value}
				onChange={(event) => onChange(event.currentTarget.value)}
			>
				{options.map(([one, words]) => (
					<option key={one} value={one} selected={one === value}>
						{words}
					</option>
				))}
			</select>
		</div>
	);
}

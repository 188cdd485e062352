import { useEffect, useRef, useState } from "preact/hooks";
import type { FoundPupils } from "../background/protocol";

interface Search {
	readonly query: string;
	readonly class: string;
}

interface PeoplePickerProps {
	/** Null when the question is no longer open. */
	readonly find: (search: Search) => Promise<FoundPupils | null>;
	readonly choose: (keys: readonly string[], label: string | null) => void;
}

/** Search, class list and keyboard: who is meant, without a name reaching the site's own page. */
export function PeoplePicker({ find, choose }: PeoplePickerProps) {
	const [search, setSearch] = useState<Search>({ query: "", class: "" });
	const [found, setFound] = useState<FoundPupils | null | undefined>();
	const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
	const newest = useRef(search);
	useEffect(() => {
		newest.current = search;
		void find(search).then((answer) => {
			// An answer to what was typed before comes too late.
			if (newest.current === search) setFound(answer);
		});
	}, [find, search]);
	if (found === undefined) return <p class="soft">Reading the class lists…</p>;
	if (found === null) return <p class="soft">This question is closed.</p>;
	const toggle = (key: string, name: string) => {
		const next = new Map(found.isOne ? [] : chosen);
		if (chosen.has(key)) next.delete(key);
		else next.set(key, name);
		setChosen(next);
	};
	const label = search.class;
	return (
		<form
			class="picker"
			onSubmit={(event) => {
				event.preventDefault();
				if (event.isTrusted && chosen.size > 0) choose([...chosen.keys()], null);
			}}
		>
			<SearchFields search={search} classes={found.classes} onChange={setSearch} />
			<PupilList found={found} chosen={chosen} toggle={toggle} />
			<p class="chosen" aria-live="polite">
				{chosen.size > 0 ? [...chosen.values()].join(", ") : moreWords(found)}
			</p>
			<div class="row">
				<button type="submit" class="button primary" disabled={chosen.size === 0}>
					{chosen.size > 1 ? `Take these ${chosen.size}` : "Take this pupil"}
				</button>
				{label !== "" && !found.isOne && (
					<button
						type="button"
						class="button"
						onClick={(event) => {
							if (event.isTrusted) choose([], label);
						}}
					>
						Whole class {label}
					</button>
				)}
			</div>
		</form>
	);
}

interface SearchFieldsProps {
	readonly search: Search;
	readonly classes: readonly string[];
	readonly onChange: (search: Search) => void;
}

function SearchFields({ search, classes, onChange }: SearchFieldsProps) {
	return (
		<div class="search">
			<label>
				Name
				<input
					class="field"
					type="search"
					autocomplete="off"
					value={search.query}
					onInput={({ currentTarget: { value } }) => onChange({ ...search, query: value })}
				/>
			</label>
			<label>
				Class
				<select
					class="field"
					value={search.class}
					onChange={({ currentTarget: { value } }) => onChange({ ...search, class: value })}
				>
					<option value="">All</option>
					{classes.map((one) => (
						<option key={one}>{one}</option>
					))}
				</select>
			</label>
		</div>
	);
}

interface PupilListProps {
	readonly found: FoundPupils;
	readonly chosen: ReadonlyMap<string, string>;
	readonly toggle: (key: string, name: string) => void;
}

function PupilList({ found, chosen, toggle }: PupilListProps) {
	return (
		<ul class="pupils" aria-label="Pupils">
			{found.pupils.map(({ key, name, class: label }) => (
				<li key={key}>
					<label>
						<input
							type={found.isOne ? "radio" : "checkbox"}
							name="pupil"
							checked={chosen.has(key)}
							onChange={() => toggle(key, name)}
						/>
						<span dir="auto">{name}</span>
						<small>{label}</small>
					</label>
				</li>
			))}
		</ul>
	);
}

function moreWords({ total, pupils }: FoundPupils): string {
	if (total === 0) return "Nobody on the list is called that.";
	return total > pupils.length ? `${total} pupils: type more of the name.` : "";
}

import { useSignal } from "@preact/signals";
import type { Enforcement } from "../../rules/domain/policy";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { besides } from "./policy-headings";
import { keptBy, waysToKeep } from "./ways-to-keep";

interface OwnClauseFormProps {
	readonly onAdd: (words: { heading: string; summary: string }, kept: Enforcement) => void;
}

const choices = [{ value: "", label: "By being read: no check" }, ...waysToKeep];

/** A clause in the school's own words. */
export function OwnClauseForm({ onAdd }: OwnClauseFormProps) {
	const heading = useSignal("");
	const summary = useSignal("");
	const chosen = useSignal("");
	return (
		<details class="card">
			<summary id={besides.own.id}>
				<strong>{besides.own.words}</strong>
			</summary>
			<form
				class="stack file-body"
				onSubmit={(event) => {
					event.preventDefault();
					const words = {
						heading: heading.value.trim() || "Our own",
						summary: summary.value.trim(),
					};
					onAdd(words, keptBy(chosen.value, words.summary));
					summary.value = "";
				}}
			>
				<TextField
					label="What is asked, in your own words"
					isLong
					value={summary.value}
					onChange={(words) => {
						summary.value = words;
					}}
				/>
				<TextField
					label="Heading"
					help="Where your document has it; without one: Our own."
					value={heading.value}
					onChange={(words) => {
						heading.value = words;
					}}
				/>
				<SelectField
					label="How it is kept"
					value={chosen.value}
					choices={choices}
					onChange={(way) => {
						chosen.value = way;
					}}
				/>
				{chosen.value !== "" && (
					<p class="soft small">Its settings are under “Change” once the clause is added.</p>
				)}
				<div class="row">
					<button type="submit" class="button" disabled={summary.value.trim() === ""}>
						Add this clause
					</button>
				</div>
			</form>
		</details>
	);
}

import { useSignal } from "@preact/signals";
import type { Rule } from "../../rules/engine/define-rule";
import { registry } from "../../rules/registry";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { inWords } from "./option-fields";

interface OwnClauseFormProps {
	readonly onAdd: (words: { heading: string; summary: string }, rule: Rule | null) => void;
}

const choices = [
	{ value: "", label: "By being read: no check" },
	...registry.map(({ id }) => ({ value: id, label: inWords(id) })),
];

/** A clause in the school's own words. */
export function OwnClauseForm({ onAdd }: OwnClauseFormProps) {
	const heading = useSignal("");
	const summary = useSignal("");
	const ruleId = useSignal("");
	return (
		<details class="card">
			<summary>
				<strong>Add a clause of your own</strong>
			</summary>
			<form
				class="stack file-body"
				onSubmit={(event) => {
					event.preventDefault();
					const words = {
						heading: heading.value.trim() || "Our own",
						summary: summary.value.trim(),
					};
					onAdd(words, registry.find(({ id }) => id === ruleId.value) ?? null);
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
					value={ruleId.value}
					choices={choices}
					onChange={(id) => {
						ruleId.value = id;
					}}
				/>
				<div class="row">
					<button type="submit" class="button" disabled={summary.value.trim() === ""}>
						Add this clause
					</button>
				</div>
			</form>
		</details>
	);
}

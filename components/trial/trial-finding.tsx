import { useSignal } from "@preact/signals";
import type { Answers } from "../../rules/domain/answers";
import type { Finding, Question, Suggestion } from "../../rules/domain/finding";
import { answerFrom } from "../composer/merge-answers";
import { SeverityTag } from "../ui/severity-tag";

interface TrialFindingProps {
	readonly finding: Finding;
	readonly onChoose: (suggestion: Suggestion) => void;
	readonly onAnswer: (given: Partial<Answers>) => void;
}

/** One finding with what can be done about it: mends, and the question that only the writer can answer. */
export function TrialFinding({ finding, onChoose, onAnswer }: TrialFindingProps) {
	const { severity, what, todo, why, suggestions, question, part, field } = finding;
	// Alt texts and poll choices cannot be written here.
	const isHere = part === 0 && (field === "text" || field === "post");
	const usable = suggestions.filter(({ edits }) => isHere || edits.length === 0);
	return (
		<li class="finding stack tight">
			<SeverityTag severity={severity} />
			<p>
				<strong>{what}</strong> {todo}
			</p>
			<p class="soft small">{why}</p>
			{usable.length > 0 && (
				<div class="row">
					{usable.map((suggestion) => (
						<button
							key={suggestion.title}
							type="button"
							class="button"
							onClick={() => onChoose(suggestion)}
						>
							{suggestion.title}
						</button>
					))}
				</div>
			)}
			{question && <TrialQuestion question={question} onAnswer={onAnswer} />}
		</li>
	);
}

interface TrialQuestionProps {
	readonly question: Question;
	readonly onAnswer: (given: Partial<Answers>) => void;
}

function TrialQuestion({ question: { id, prompt, kind, choices }, onAnswer }: TrialQuestionProps) {
	const typed = useSignal("");
	const give = (value: string | boolean) => {
		const given = answerFrom(id, value);
		if (given) onAnswer(given);
	};
	return (
		<fieldset class="stack tight">
			<legend class="small">{prompt}</legend>
			{choices.length > 0 && (
				<div class="row">
					{choices.map(({ label, value }) => (
						<button key={label} type="button" class="button" onClick={() => give(value)}>
							{label}
						</button>
					))}
				</div>
			)}
			{kind === "people" && (
				<form
					class="row"
					onSubmit={(event) => {
						event.preventDefault();
						give(typed.value);
					}}
				>
					<input
						class="field number-field"
						type="text"
						autocomplete="off"
						aria-label={prompt}
						placeholder="A class, or names"
						value={typed}
						onInput={(event) => (typed.value = event.currentTarget.value)}
					/>
					<button type="submit" class="button">
						Answer
					</button>
				</form>
			)}
		</fieldset>
	);
}

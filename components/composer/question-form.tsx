/** @jsxImportSource ./jsx */
import type { Answers } from "../../rules/domain/answers";
import type { Question } from "../../rules/domain/finding";
import { answerFrom } from "./merge-answers";
import * as words from "./words";

interface Props {
	readonly question: Question;
	/** The finding says the prompt already: it is not shown twice. */
	readonly isSaid: boolean;
	/** Address of the open frame with the list of pupils, which the site's page cannot read. */
	readonly picker: string | null;
	readonly pick: () => void;
	readonly answer: (given: Partial<Answers>) => void;
}

/**
 * Asks what only the poster can know. Who is in a picture is typed, or chosen in a frame of ours: a
 * list of pupils must not enter the site's page.
 */
export function QuestionForm({ question, isSaid, picker, pick, answer }: Props) {
	const give = (value: string | boolean) => {
		const given = answerFrom(question.id, value);
		if (given) answer(given);
	};
	return (
		<fieldset>
			<legend class={isSaid ? "unseen" : ""}>{question.prompt}</legend>
			<div class="choices">
				{question.choices.map(({ label, value }) => (
					<button key={label} class="chip" onclick={() => give(value)}>
						{label}
					</button>
				))}
			</div>
			{question.kind === "people" && <TypedAnswer label={question.prompt} give={give} />}
			{question.kind === "people" &&
				(picker ? (
					<iframe class="picker" src={picker} title={question.prompt} />
				) : (
					<button class="link" onclick={pick}>
						{words.pick}
					</button>
				))}
		</fieldset>
	);
}

function TypedAnswer({ label, give }: { label: string; give: (value: string) => void }) {
	return (
		<form
			class="choices"
			onsubmit={(event) => {
				event.preventDefault();
				const typed = new FormData(event.currentTarget).get("answer");
				if (typeof typed === "string") give(typed);
			}}
		>
			<input
				type="text"
				name="answer"
				autocomplete="off"
				aria-label={label}
				placeholder={words.answerPlaceholder}
			/>
			<button type="submit" class="chip">
				{words.answer}
			</button>
		</form>
	);
}

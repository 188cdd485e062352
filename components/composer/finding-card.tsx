/** @jsxImportSource ./jsx */
import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import { quoteOf } from "./finding-key";
import { Icon } from "./icon";
import { OverrideForm } from "./override-form";
import type { PanelView } from "./panel-view";
import { QuestionForm } from "./question-form";
import * as words from "./words";
import { severityWords } from "./words";

interface Props extends PanelView {
	readonly id: string;
	readonly finding: Finding;
	readonly checked: PostDraft;
	readonly isOpen: boolean;
}

/** One finding: what is wrong on its line; opened, what to do, the mends, and the clause that asks for it. */
export function FindingCard(props: Props) {
	const { id, finding, checked, isOpen, arrange } = props;
	const quote = quoteOf(checked, finding);
	return (
		<li>
			<button
				class="what"
				data-finding={id}
				aria-expanded={String(isOpen)}
				onclick={() => arrange({ selected: id, overriding: null })}
			>
				<Icon name={finding.severity} paths={props.session.settings.icons} />
				<span>
					<span class="unseen">{severityWords[finding.severity]}: </span>
					{finding.what}
					{quote !== "" && !finding.what.includes(quote) && <q dir="auto">{quote}</q>}
				</span>
			</button>
			{isOpen && <Details {...props} />}
		</li>
	);
}

function Details({ id, finding, checked, session, arrangement, arrange }: Props) {
	const { question } = finding;
	return (
		<div class="details">
			{question ? (
				<QuestionForm
					question={question}
					isSaid={question.prompt === finding.what}
					picker={session.picker}
					pick={() => void session.pick(question)}
					answer={(given) => session.answer(given)}
				/>
			) : (
				<p>{finding.todo}</p>
			)}
			<p class="why">{finding.why}</p>
			<Suggestions finding={finding} session={session} />
			{finding.severity === "error" &&
				(arrangement.overriding === id ? (
					<OverrideForm
						{...arrangement}
						ruleId={finding.ruleId}
						asksInitials={session.settings.askInitials}
						arrange={arrange}
						override={(given) => {
							void session.override(finding, given).then((isTaken) => {
								if (isTaken) arrange({ overriding: null, selected: null, words: "" });
							});
						}}
					/>
				) : (
					<button
						class={session.state.held === "findings" ? "chip" : "link"}
						onclick={() => arrange({ overriding: id })}
					>
						{words.override(words.actWord(checked.kind))}
					</button>
				))}
		</div>
	);
}

function Suggestions({ finding, session }: Pick<Props, "finding" | "session">) {
	if (finding.suggestions.length === 0) return null;
	if (finding.field === "altText") return <p class="quiet">{words.altTextHint}</p>;
	return (
		<div class="choices">
			{finding.suggestions.map((suggestion, index) => (
				<button
					key={suggestion.title}
					class={index === 0 ? "chip strong" : "chip"}
					dir="auto"
					onclick={() => void session.choose(finding, suggestion)}
				>
					{suggestion.title}
				</button>
			))}
		</div>
	);
}

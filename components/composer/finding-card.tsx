import type { Finding } from "../../rules/domain/finding";
import type { PostDraft } from "../../rules/domain/post-draft";
import { quoteOf } from "./finding-key";
import { Icon } from "./icon";
import { OverrideForm } from "./override-form";
import type { PanelActions, PanelView } from "./panel-view";
import { QuestionForm } from "./question-form";
import { severityWords, words } from "./words";

interface Props {
	readonly id: string;
	readonly finding: Finding;
	readonly checked: PostDraft;
	readonly isOpen: boolean;
	readonly view: PanelView;
	readonly actions: PanelActions;
}

/** One finding: what is wrong on its line; opened, what to do, the mends, and the clause that asks for it. */
export function FindingCard(props: Props) {
	const { id, finding, checked, isOpen, actions } = props;
	const quote = quoteOf(checked, finding);
	return (
		<li class={`finding ${finding.severity}`}>
			<button
				type="button"
				class="what"
				data-focus={id}
				data-finding=""
				aria-expanded={isOpen}
				onClick={() => actions.select(id)}
			>
				<Icon name={finding.severity} />
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

function Details({ id, finding, view, actions }: Props) {
	const isHeldByThis = finding.severity === "error" && view.state.held === "findings";
	return (
		<div class="details">
			<p>{finding.todo}</p>
			{finding.question && (
				<QuestionForm question={finding.question} answer={(given) => actions.answer(given)} />
			)}
			<Suggestions finding={finding} actions={actions} />
			<details>
				<summary>{words.why}</summary>
				<p>{finding.why}</p>
			</details>
			{finding.severity === "error" &&
				(view.overriding === id ? (
					<OverrideForm
						initials={view.initials}
						setInitials={(initials) => actions.setInitials(initials)}
						override={(reason) => actions.override(finding, reason, view.initials)}
					/>
				) : (
					<button
						type="button"
						class={isHeldByThis ? "chip" : "link"}
						onClick={() => actions.askOverride(id)}
					>
						{words.override}
					</button>
				))}
		</div>
	);
}

function Suggestions({ finding, actions }: Pick<Props, "finding" | "actions">) {
	if (finding.suggestions.length === 0) return null;
	if (finding.field === "altText") return <p class="quiet">{words.altTextHint}</p>;
	return (
		<div class="choices">
			{finding.suggestions.map((suggestion, index) => (
				<button
					key={suggestion.title}
					type="button"
					class={index === 0 ? "chip strong" : "chip"}
					dir="auto"
					onClick={() => actions.choose(finding, suggestion)}
				>
					{suggestion.title}
				</button>
			))}
		</div>
	);
}

import { openFindings } from "./draft-state";
import { FindingCard } from "./finding-card";
import { keyOf } from "./finding-key";
import { Icon } from "./icon";
import { countMends } from "./join-mends";
import { panelStatus } from "./panel-status";
import type { PanelActions, PanelView } from "./panel-view";
import { canGoOn } from "./press-post";
import { words } from "./words";

interface Props {
	readonly view: PanelView;
	readonly actions: PanelActions;
}

/** The tooltip by the Post button. Small, it is one line; open, it holds the findings. */
export function Tooltip({ view, actions }: Props) {
	const status = panelStatus(view.state);
	if (!status) return null;
	const hasMore = hasBody(view);
	const isOpen = hasMore && !view.isCollapsed;
	return (
		<section class={isOpen ? "tooltip open" : "tooltip"} aria-label={words.panel}>
			<header>
				<button
					type="button"
					class="status"
					data-focus="status"
					disabled={!hasMore}
					aria-expanded={hasMore ? isOpen : undefined}
					onClick={() => actions.collapse(isOpen)}
				>
					<Icon name={status.icon} />
					<span>{status.title}</span>
					{hasMore && <Icon name="collapse" />}
				</button>
				{isOpen && <MendAll view={view} actions={actions} />}
			</header>
			{isOpen && <Body view={view} actions={actions} more={status.more} />}
		</section>
	);
}

function hasBody({ state, notice }: PanelView): boolean {
	return (
		notice !== null ||
		openFindings(state).length > 0 ||
		state.reading?.ok === false ||
		state.outcome?.status === "unchecked"
	);
}

function MendAll({ view, actions }: Props) {
	const count = countMends(openFindings(view.state));
	if (count < 2) return null;
	return (
		<button type="button" class="chip strong" onClick={() => actions.mendAll()}>
			{words.mendAll(count)}
		</button>
	);
}

function Body({ view, actions, more }: Props & { readonly more: string | null }) {
	const { state, notice } = view;
	const open = openFindings(state);
	const { checked } = state;
	const selected = view.selected ?? (checked && open[0] ? keyOf(checked, open[0]) : null);
	return (
		<div class="body">
			{more !== null && <p class="held">{more}</p>}
			{notice !== null && <p class="held">{words[notice]}</p>}
			{checked && open.length > 0 && (
				<ul aria-label={words.findings}>
					{open.map((finding) => {
						const key = keyOf(checked, finding);
						const props = { finding, checked, view, actions };
						return <FindingCard key={key} id={key} isOpen={key === selected} {...props} />;
					})}
				</ul>
			)}
			<Actions view={view} actions={actions} />
			<Footer view={view} actions={actions} />
		</div>
	);
}

function Actions({ view: { state }, actions }: Props) {
	const isUnchecked = state.outcome?.status === "unchecked";
	const goesOn = canGoOn(state);
	if (!isUnchecked && !goesOn) return null;
	return (
		<div class="choices">
			{goesOn && (
				<button type="button" class="chip" onClick={() => actions.goOn()}>
					{isUnchecked ? words.postUnchecked : words.postAnyway}
				</button>
			)}
			{isUnchecked && (
				<button type="button" class="chip" onClick={() => actions.checkAgain()}>
					{words.checkAgain}
				</button>
			)}
			{isUnchecked && (
				<button type="button" class="chip" onClick={() => actions.openOptions()}>
					{words.openOptions}
				</button>
			)}
		</div>
	);
}

function Footer({ view: { state }, actions }: Props) {
	if (state.outcome?.status !== "checked") return null;
	return (
		<footer>
			<Icon name="mark" />
			<span>
				{words.policyOf(state.outcome.school)} · {words.rosterDate(state.outcome.rosterDate)}
			</span>
			{Object.keys(state.answers).length > 0 && (
				<button type="button" class="link" onClick={() => actions.forgetAnswers()}>
					{words.forgetAnswers}
				</button>
			)}
		</footer>
	);
}

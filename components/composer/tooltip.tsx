/** @jsxImportSource ./jsx */
import { draftOf, openFindings } from "./draft-state";
import { FindingCard } from "./finding-card";
import { keyOf } from "./finding-key";
import { Icon } from "./icon";
import { countMends } from "./join-mends";
import { panelStatus } from "./panel-status";
import type { PanelView } from "./panel-view";
import { canGoOn } from "./press-post";
import * as words from "./words";

/** The tooltip by the Post button. Small, it is one line; open, it holds the findings. */
export function Tooltip(view: PanelView) {
	const { session, arrangement, arrange } = view;
	const { icons } = session.settings;
	const status = panelStatus(session.state);
	if (!status) return null;
	const hasMore = hasBody(session);
	const isOpen = hasMore && !arrangement.isCollapsed;
	const mends = countMends(openFindings(session.state));
	return (
		<section class={isOpen ? "tooltip open" : "tooltip"} aria-label={words.panel}>
			<header>
				<button
					class="status"
					disabled={!hasMore}
					aria-expanded={hasMore ? String(isOpen) : undefined}
					onclick={() => arrange({ isCollapsed: isOpen })}
				>
					<Icon name={status.icon} paths={icons} />
					<span>{status.title}</span>
					{hasMore && <Icon name="collapse" paths={icons} />}
				</button>
				{isOpen && mends > 1 && (
					<button class="chip strong" onclick={() => void session.mendAll()}>
						{words.mendAll(mends)}
					</button>
				)}
			</header>
			{isOpen && (
				<div class="body">
					{[status.more, session.notice && words.noticeWords[session.notice]].map(
						(said) => said && <p class="held">{said}</p>,
					)}
					<Findings {...view} />
					<Choices {...view} />
					<Footer {...view} />
				</div>
			)}
		</section>
	);
}

function hasBody({ state, notice }: PanelView["session"]): boolean {
	return (
		notice !== null ||
		openFindings(state).length > 0 ||
		state.reading?.ok === false ||
		state.outcome?.status === "unchecked"
	);
}

function Findings(view: PanelView) {
	const { state } = view.session;
	const { checked } = state;
	const open = openFindings(state);
	if (!checked || open.length === 0) return null;
	const ids = open.map((finding) => keyOf(checked, finding));
	const selected = Math.max(0, ids.indexOf(view.arrangement.selected ?? ""));
	return (
		<ul aria-label={words.findings}>
			{open.map((finding, index) => {
				const props = { ...view, finding, checked, id: ids[index] ?? "" };
				return <FindingCard key={ids[index] ?? ""} isOpen={index === selected} {...props} />;
			})}
		</ul>
	);
}

function Choices({ session }: PanelView) {
	const { outcome } = session.state;
	const act = words.actWord(draftOf(session.state)?.kind ?? "post");
	// After an update nobody is there any more to check or to open a page.
	const isUnchecked = outcome?.status === "unchecked" && outcome.reason !== "extension-updated";
	const choices: readonly (readonly [string, () => void])[] = [
		...(canGoOn(session.state)
			? [
					[
						(isUnchecked ? words.goOnUnchecked : words.goOnAnyway)(act),
						() => session.goOn(),
					] as const,
				]
			: []),
		...(isUnchecked
			? [
					[words.checkAgain, () => session.askAgain()] as const,
					[words.openOptions, () => session.openOptions()] as const,
				]
			: []),
	];
	return (
		choices.length > 0 && (
			<div class="choices">
				{choices.map(([label, choose]) => (
					<button key={label} class="chip" onclick={choose}>
						{label}
					</button>
				))}
			</div>
		)
	);
}

function Footer({ session }: PanelView) {
	const { words: said, answers } = session.state;
	if (said.basis === "") return null;
	return (
		<footer>
			<Icon name="mark" paths={session.settings.icons} />
			<span>{said.basis}</span>
			{Object.keys(answers).length > 0 && (
				<button class="link" onclick={() => session.forgetAnswers()}>
					{words.forgetAnswers}
				</button>
			)}
		</footer>
	);
}

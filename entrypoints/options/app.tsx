import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { goToPlace } from "../../components/ui/go-to-place";
import { Notice } from "../../components/ui/notice";
import { ActivitySection } from "./activity/activity-section";
import { DutiesSection } from "./duties-section";
import { HelpSection } from "./help-section";
import { keepFocus } from "./keep-focus";
import { DataSection } from "./laptop/data-section";
import { KeptLocked } from "./laptop/kept-locked";
import { LostNotice } from "./laptop/lost-notice";
import type { OptionsData } from "./options-data";
import type { OptionsState } from "./options-state";
import { PolicySection } from "./policy/policy-section";
import { RosterSection } from "./roster/roster-section";
import { SetupSection } from "./setup/setup-section";
import { StartSection } from "./start/start-section";
import { TrySection } from "./trial/try-section";
import { warnBeforeLeaving } from "./warn-before-leaving";

const views = [
	["start", "Start", StartSection],
	["policy", "Policy", PolicySection],
	["roster", "Roster", RosterSection],
	["try", "Try it", TrySection],
	["duties", "Duties", DutiesSection],
	["activity", "Activity", ActivitySection],
	["setup", "Set-up file", SetupSection],
	["data", "This laptop", DataSection],
	["help", "Help", HelpSection],
] as const;
type ViewId = (typeof views)[number][0];

/** The options page: one view at a time, named by the address, and a place in it: "#help/staff". */
export function App({ state }: { readonly state: OptionsState }) {
	const view = useSignal<ViewId>(viewInAddress());
	const place = useSignal(placeInAddress());
	const main = useRef<HTMLElement>(null);
	useEffect(() => {
		const follow = () => {
			view.value = viewInAddress();
			place.value = placeInAddress();
			if (place.value === "") goToTop(main.current);
		};
		addEventListener("hashchange", follow);
		return () => removeEventListener("hashchange", follow);
	}, [view, place]);
	// "#policy/<clause>" leads to that clause, "#policy/heading-<clause>" to its heading.
	useEffect(() => {
		const { value } = place;
		if (value === "") return;
		// A place takes the keyboard itself, once: a key pressed right after stays with it.
		const isThere = goToPlace(value.startsWith("heading-") ? value : `clause-${value}`);
		if (!isThere) goToTop(main.current);
	}, [view.value, place.value, place]);
	useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
	useEffect(() => warnBeforeLeaving(state.work), [state.work]);
	const data = state.data.value;
	const [id, title, Section] = views.find(([one]) => one === view.value) ?? views[0];
	return (
		<>
			<Header data={data} current={view.value} />
			<main ref={main} tabIndex={-1} class="page">
				{state.fault.value !== null && <Notice tone="error" title={state.fault.value} />}
				{data?.isLost && <LostNotice />}
				{data ? (
					<KeptLocked id={id} title={title} data={data} change={state.change}>
						<Section data={data} change={state.change} work={state.work} place={place.value} />
					</KeptLocked>
				) : (
					<p class="soft">Reading the set-up…</p>
				)}
			</main>
		</>
	);
}

interface HeaderProps {
	readonly data: OptionsData | null;
	readonly current: ViewId;
}

function Header({ data, current }: HeaderProps) {
	const policy = data?.policy;
	return (
		<header class="board">
			<div class="board-inside">
				<div class="brand">
					<img src="/icon/48.png" alt="" width="40" height="40" />
					<div>
						<h1>Chalkline</h1>
						<p>{policy?.status === "found" ? policy.value.policy.school.name : "No policy yet"}</p>
					</div>
				</div>
				<nav aria-label="Set-up">
					{views.map(([id, label]) => (
						<a key={id} href={`#${id}`} aria-current={id === current ? "page" : undefined}>
							{label}
						</a>
					))}
				</nav>
			</div>
		</header>
	);
}

function goToTop(main: HTMLElement | null): void {
	main?.focus();
	scrollTo(0, 0);
}

function viewInAddress(): ViewId {
	const [name] = location.hash.slice(1).split("/");
	return views.find(([id]) => id === name)?.[0] ?? "start";
}

function placeInAddress(): string {
	return location.hash.split("/")[1] ?? "";
}

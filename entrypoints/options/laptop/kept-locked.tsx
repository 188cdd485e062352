import type { ComponentChildren } from "preact";
import { Notice } from "../../../components/ui/notice";
import type { SectionProps } from "../options-state";
import { UnlockForm } from "./unlock-form";

interface KeptLockedProps extends Pick<SectionProps, "data" | "change"> {
	readonly id: string;
	/** What the view is called. */
	readonly title: string;
	readonly children: ComponentChildren;
}

/** What staff may look at and not change while the set-up is locked. The database refuses it too. */
const readOnly: ReadonlySet<string> = new Set(["policy"]);
const closed: ReadonlySet<string> = new Set(["roster"]);
/** Shows by itself no more than may be seen, and closes what may not be changed. */
const shortened: ReadonlySet<string> = new Set(["setup", "activity"]);

/** A view as staff get it while the set-up is locked: closed, read-only, or whole. */
export function KeptLocked({ id, title, data, change, children }: KeptLockedProps) {
	if (data.lock.is !== "locked") return <>{children}</>;
	const unlock = (
		<div class="card on-screen">
			<UnlockForm data={data} change={change} />
		</div>
	);
	if (closed.has(id)) {
		return (
			<div class="stack wide">
				<h2>{title}</h2>
				{unlock}
			</div>
		);
	}
	if (shortened.has(id)) {
		return (
			<div class="stack wide">
				{children}
				{unlock}
			</div>
		);
	}
	if (!readOnly.has(id)) return <>{children}</>;
	return (
		<>
			<Notice tone="info" title="Read-only: the set-up is locked." />
			<fieldset class="read-only" disabled>
				<legend class="visually-hidden">Read-only</legend>
				{children}
			</fieldset>
			{unlock}
		</>
	);
}

import { useSignal } from "@preact/signals";
import { dateWords } from "../ui/date-words";
import { MarkedText } from "../ui/marked-text";
import { SeverityTag } from "../ui/severity-tag";
import type { Mark, Marks, RehearsalRow } from "./rehearsal-row";

interface JudgeListProps {
	readonly rows: readonly RehearsalRow[];
	readonly marks: Marks;
	readonly onMark: (key: string, mark: Mark) => void;
}

const page = 20;

/** One rule's findings, each with its post, to be called right or wrong. */
export function JudgeList({ rows, marks, onMark }: JudgeListProps) {
	const shown = useSignal(page);
	return (
		<div class="stack">
			<ul role="list" class="stack">
				{rows.slice(0, shown.value).map((row) => (
					<Judged key={row.key} row={row} mark={marks.get(row.key) ?? null} onMark={onMark} />
				))}
			</ul>
			{rows.length > shown.value && (
				<div class="row">
					<button type="button" class="button" onClick={() => (shown.value += page)}>
						Show {Math.min(page, rows.length - shown.value)} more of {rows.length}
					</button>
				</div>
			)}
		</div>
	);
}

interface JudgedProps {
	readonly row: RehearsalRow;
	readonly mark: Mark | null;
	readonly onMark: (key: string, mark: Mark) => void;
}

function Judged({ row: { key, rehearsed, finding, link }, mark, onMark }: JudgedProps) {
	const { date, draft } = rehearsed.past;
	const part = draft.parts[finding.part];
	// The text shown is this part's: its marks count from its beginning.
	const here = { ...finding, part: 0 };
	return (
		<li class="card stack tight">
			<p class="row small soft">
				<SeverityTag severity={finding.severity} />
				<a href={link} target="_blank" rel="noopener noreferrer">
					{dateWords(date)}
					<span class="visually-hidden"> (opens X in a new tab)</span>
				</a>
				{draft.parts.some(({ media }) => media.length > 0) && <span>with a picture</span>}
			</p>
			<MarkedText text={part?.text ?? ""} findings={[here]} />
			<p>
				<strong>{finding.what}</strong> {finding.todo}
			</p>
			<div class="row" role="group" aria-label={`Was this right? ${finding.what}`}>
				{(["right", "wrong"] as const).map((one) => (
					<button
						key={one}
						type="button"
						class={mark === one ? `button judged-${one}` : "button"}
						aria-pressed={mark === one}
						onClick={() => onMark(key, one)}
					>
						<span aria-hidden="true">{one === "right" ? "✓" : "✕"}</span>
						{one === "right" ? "Right" : "Wrong"}
					</button>
				))}
			</div>
		</li>
	);
}

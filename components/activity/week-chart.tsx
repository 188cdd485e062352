import { useId } from "preact/hooks";
import { TableFrame } from "../ui/table-frame";
import type { Outcome } from "./activity-row";
import { totalOf, type WeekSummary } from "./summarise-activity";

interface Series {
	readonly label: string;
	readonly outcomes: readonly Outcome[];
	/** Of the pattern in the legend and the bars: seen without colours too. */
	readonly pattern: "full" | "lines" | "dots";
}

const series: readonly Series[] = [
	{ label: "Mended by a click", outcomes: ["mended"], pattern: "full" },
	{ label: "Posted with a reason", outcomes: ["overridden"], pattern: "lines" },
	{ label: "Went on, or unchecked", outcomes: ["went-on", "posted-unchecked"], pattern: "dots" },
];

const height = 140;
const slot = 48;
const bar = 26;
const top = 16;
/** A week with this many or fewer does not fill the chart. */
const fewest = 4;

/** Decisions by week as stacked bars, told apart by pattern; the same figures stand in a table behind it. */
export function WeekChart({ weeks }: { readonly weeks: readonly WeekSummary[] }) {
	const id = useId();
	const decided = weeks.map(({ counts }) => totalOf(counts) - counts.held);
	const most = Math.max(fewest, ...decided);
	const width = weeks.length * slot;
	return (
		<figure class="stack tight" aria-labelledby={`${id}-title`}>
			<figcaption id={`${id}-title`}>
				<strong>Decisions by week</strong>
			</figcaption>
			<div class="chart-frame" tabIndex={0} role="region" aria-label="Chart of decisions by week">
				<svg
					class="chart"
					viewBox={`0 0 ${width} ${height + top + 24}`}
					role="img"
					aria-label={chartWords(weeks, decided)}
				>
					<Patterns id={id} />
					<line x1="0" x2={width} y1={top + height} y2={top + height} class="axis" />
					{weeks.map((week, index) => (
						<Week key={week.monday} week={week} at={index * slot} scale={height / most} id={id} />
					))}
				</svg>
			</div>
			<Legend id={id} />
			<details>
				<summary class="small">The figures as a table</summary>
				<WeekTable weeks={weeks} />
			</details>
		</figure>
	);
}

interface WeekProps {
	readonly week: WeekSummary;
	readonly at: number;
	readonly scale: number;
	readonly id: string;
}

function Week({ week: { monday, counts }, at, scale, id }: WeekProps) {
	let y = top + height;
	const left = at + (slot - bar) / 2;
	const bars = series.map(({ outcomes, pattern }) => {
		const tall = sumOf(counts, outcomes) * scale;
		y -= tall;
		return (
			<rect
				key={pattern}
				x={left}
				y={y}
				width={bar}
				height={tall}
				fill={`url(#${id}-${pattern})`}
				class="bar"
			/>
		);
	});
	const all = totalOf(counts) - counts.held;
	return (
		<g>
			{bars}
			{all > 0 && (
				<text x={at + slot / 2} y={y - 4} class="bar-count">
					{all}
				</text>
			)}
			<text x={at + slot / 2} y={top + height + 16} class="bar-label">
				{shortDay(monday)}
			</text>
		</g>
	);
}

function Patterns({ id }: { readonly id: string }) {
	return (
		<defs>
			<pattern id={`${id}-full`} width="4" height="4" patternUnits="userSpaceOnUse">
				<rect width="4" height="4" class="ink-full" />
			</pattern>
			<pattern
				id={`${id}-lines`}
				width="6"
				height="6"
				patternUnits="userSpaceOnUse"
				patternTransform="rotate(45)"
			>
				<rect width="6" height="6" class="ground-lines" />
				<rect width="3" height="6" class="ink-lines" />
			</pattern>
			<pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
				<rect width="6" height="6" class="ground-dots" />
				<circle cx="3" cy="3" r="1.6" class="ink-dots" />
			</pattern>
		</defs>
	);
}

function Legend({ id }: { readonly id: string }) {
	return (
		<ul role="list" class="legend small">
			{series.map(({ label, pattern }) => (
				<li key={pattern}>
					<svg width="18" height="18" aria-hidden="true">
						<rect x="1" y="1" width="16" height="16" fill={`url(#${id}-${pattern})`} class="bar" />
					</svg>
					{label}
				</li>
			))}
		</ul>
	);
}

function WeekTable({ weeks }: { readonly weeks: readonly WeekSummary[] }) {
	return (
		<TableFrame label="Decisions by week">
			<table>
				<thead>
					<tr>
						<th scope="col">Week of</th>
						<th scope="col" class="number">
							Held a post
						</th>
						{series.map(({ label }) => (
							<th key={label} scope="col" class="number">
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{weeks.map(({ monday, counts }) => (
						<tr key={monday}>
							<th scope="row">{shortDay(monday)}</th>
							<td class="number">{counts.held}</td>
							{series.map(({ label, outcomes }) => (
								<td key={label} class="number">
									{sumOf(counts, outcomes)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</TableFrame>
	);
}

function sumOf(counts: WeekSummary["counts"], outcomes: readonly Outcome[]): number {
	return outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
}

function chartWords(weeks: readonly WeekSummary[], decided: readonly number[]): string {
	const all = decided.reduce((sum, count) => sum + count, 0);
	return `${all} decisions in ${weeks.length} weeks, ${decided.at(-1) ?? 0} of them this week`;
}

function shortDay(date: string): string {
	return new Date(`${date}T00:00:00Z`).toLocaleDateString("en-GB", {
		day: "numeric",
		month: "short",
		timeZone: "UTC",
	});
}

/** @jsxImportSource ./jsx */
import type { Severity } from "../../rules/domain/severity";
import { draw } from "./jsx/draw";

/** A line below flagged words. `top`, `left` … are viewport pixels of the words themselves. */
export interface Mark {
	readonly key: string;
	readonly severity: Severity;
	readonly isSelected: boolean;
	readonly rects: readonly DOMRect[];
}

/** Draws the lines anew; touches nothing while they are as they were. */
export function drawUnderlines(within: Element, marks: readonly Mark[]): void {
	const lines = marks.flatMap(({ severity, isSelected, rects }) =>
		rects.map((rect) => (
			<path
				class={isSelected ? `${severity} selected` : severity}
				d={severity === "error" ? chalkWave(rect) : straightLine(rect)}
			/>
		)),
	);
	draw(within, <svg aria-hidden="true">{lines}</svg>);
}

/** The mark whose words lie under a point. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
	return marks.find(({ rects }) =>
		rects.some(
			({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + 4,
		),
	);
}

function straightLine({ left, right, bottom }: DOMRect): string {
	return `M${round(left + 1)} ${round(bottom)}H${round(right - 1)}`;
}

/** A wave as chalk draws it: its hills are a little uneven, and always the same for the same word. */
function chalkWave({ left, right, bottom }: DOMRect): string {
	const length = Math.max(6, right - left);
	const steps = Math.max(2, Math.round(length / 4));
	const step = length / steps;
	const points = Array.from({ length: steps }, (_, index) => {
		const height = (index % 2 === 0 ? 2.6 : -2.6) * (index % 3 === 0 ? 0.75 : 1);
		return `q${round(step / 2)} ${round(height)} ${round(step)} 0`;
	});
	return `M${round(left)} ${round(bottom)}${points.join("")}`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}

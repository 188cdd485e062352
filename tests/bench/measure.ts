/** Microseconds that one run takes. */
export function microsecondsOf(run: () => unknown): number {
	const start = performance.now();
	run();
	return (performance.now() - start) * 1000;
}

/** The middle of some measurements: what else the machine does shifts it little. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that the given share of measurements does not exceed. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The shortest of some runs: the work itself, without what else the machine does. */
export function fastest(times: number, run: (turn: number) => unknown): number {
	return Math.min(...Array.from({ length: times }, (_, turn) => microsecondsOf(() => run(turn))));
}

/** The exponent k of the power law time = c·size^k that fits best: 1 is linear, 0 is flat. */
export function slopeOf(
	points: readonly { readonly size: number; readonly time: number }[],
): number {
	const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
	const mean = (of: (log: { x: number; y: number }) => number) =>
		logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
	const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
	return mean((log) => (log.x - x) * (log.y - y)) / mean((log) => (log.x - x) ** 2);
}

/** Prints what was promised beside what was measured, and ends with a failure if `--strict` asks for it. */
export function judgeBounds(
	bounds: readonly { readonly what: string; readonly measured: number; readonly holds: boolean }[],
): void {
	console.log();
	for (const { what, measured, holds } of bounds) {
		console.log(`${holds ? "met    " : "NOT MET"} ${what}: ${measured.toPrecision(3)}`);
	}
	const isBroken = bounds.some(({ holds }) => !holds);
	if (isBroken && process.argv.includes("--strict")) process.exitCode = 1;
}

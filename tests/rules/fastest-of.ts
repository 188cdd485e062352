/** The shortest of three runs in milliseconds: what else the machine does is not the rule's cost. */
export function fastestOf(run: () => unknown): number {
	const times = [1, 2, 3].map(() => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return Math.min(...times);
}

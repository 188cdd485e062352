/** Makes work that is never done twice at once: asked for in the meantime, however often, it is done once more. */
export function onceAtATime(work: () => Promise<void>): () => Promise<void> {
	let underWay: Promise<void> | null = null;
	let asked = 0;
	const run = async () => {
		let answered: number;
		do {
			answered = asked;
			await work();
		} while (answered < asked);
	};
	return () => {
		asked += 1;
		underWay ??= run().finally(() => {
			underWay = null;
		});
		return underWay;
	};
}

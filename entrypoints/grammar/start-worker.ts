import type { LinterPost } from "./ask-linter";

/** The checker holds a third of a gigabyte: nobody should pay for it who has stopped writing. */
const idleTime = 5 * 60_000;

/** Starts the worker that checks grammar, and ends it when nobody has asked for five minutes. */
export function startWorker(onEnd: () => void): LinterPost {
	const worker = new Worker("/grammar-worker.js");
	const end = () => {
		worker.terminate();
		onEnd();
	};
	let idle = setTimeout(end, idleTime);
	return {
		postMessage(message, transfer) {
			clearTimeout(idle);
			idle = setTimeout(end, idleTime);
			worker.postMessage(message, transfer);
		},
	};
}

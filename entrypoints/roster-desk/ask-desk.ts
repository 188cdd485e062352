import type { ImportProgress } from "../../storage/roster-import/files/create-breath";
import type { DeskPart, DeskRequests, DeskVerb } from "./desk-protocol";

/** The desk was ended, is locked, or failed. */
export class DeskError extends Error {
	override readonly name = "DeskError";
}

/** The page's end of the roster's worker. It is started by the first question. */
export class DeskLine {
	readonly #token: () => string | null;
	#worker: Worker | null = null;
	#waiting = new Set<(why: DeskError) => void>();

	/** `token`: of this tab's session, asked for with every question. */
	constructor(token: () => string | null) {
		this.#token = token;
	}

	/** Asks the desk; rejects with a `DeskError` and never with what went wrong inside. */
	ask<Verb extends DeskVerb>(
		verb: Verb,
		params: DeskRequests[Verb]["params"],
		onProgress?: (progress: ImportProgress) => void,
	): Promise<DeskRequests[Verb]["result"]> {
		const { port1, port2 } = new MessageChannel();
		this.#start().postMessage({ verb, params, token: this.#token() }, [port2]);
		return new Promise((resolve, reject) => {
			const end = (settle: () => void) => {
				this.#waiting.delete(reject);
				port1.close();
				settle();
			};
			this.#waiting.add(reject);
			port1.onmessage = ({ data }: MessageEvent<DeskPart<DeskRequests[Verb]["result"]>>) => {
				if (data.part === "progress") onProgress?.(data.progress);
				else if (data.part === "done") end(() => resolve(data.result));
				else end(() => reject(new DeskError(data.why)));
			};
		});
	}

	/** Ends the desk and whatever it is doing; a transaction under way is undone by the browser. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const reject of this.#waiting) reject(new DeskError("stopped"));
		this.#waiting.clear();
	}

	#start(): Worker {
		if (this.#worker) return this.#worker;
		const worker = new Worker("/roster-worker.js");
		worker.onerror = () => this.stop();
		this.#worker = worker;
		return worker;
	}
}

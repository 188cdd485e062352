import type { Following, LookFault } from "../../../storage/sealed-setup/following";
import type { PreparedSetup } from "../../../storage/sealed-setup/prepare-setup";
import type { Lock } from "../../../storage/sealed-setup/seal-setup";
import type { Opened } from "../../../storage/sealed-setup/setup-file";

type Bytes = Uint8Array<ArrayBuffer>;

/** What the set-up worker does: what takes seconds of a processor, away from whoever must answer. */
export type SetupTask =
	| {
			readonly task: "open";
			readonly sealed: Bytes;
			readonly secret: string;
			readonly ownAccounts: readonly string[];
	  }
	| { readonly task: "seal"; readonly packed: Bytes; readonly lock: Lock }
	| {
			readonly task: "take";
			readonly sealed: Bytes;
			readonly known: Pick<Following, "secret" | "publisher">;
			readonly ownAccounts: readonly string[];
	  };

/** What each task gives. */
export interface SetupResults {
	open: Opened<PreparedSetup>;
	seal: Bytes;
	take: LookFault | null;
}
export type ResultOf<Task extends SetupTask> = SetupResults[Task["task"]];

/** Whoever passes a task on: the worker itself, or the document that holds it. */
export interface TaskPost {
	postMessage(message: unknown, transfer: Transferable[]): void;
}

/** Has a task done. Rejects when the worker fails; nothing waits for ever, for a task has its end. */
export function askSetupWorker<Task extends SetupTask>(
	worker: TaskPost,
	task: Task,
): Promise<ResultOf<Task>> {
	const { port1, port2 } = new MessageChannel();
	const patience = 180_000;
	return new Promise<ResultOf<Task>>((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error("no answer")), patience);
		port1.onmessage = ({ data }: MessageEvent<{ result: ResultOf<Task> } | null>) => {
			clearTimeout(timer);
			if (data) resolve(data.result);
			else reject(new Error("failed"));
		};
		worker.postMessage(task, [port2]);
	}).finally(() => port1.close());
}

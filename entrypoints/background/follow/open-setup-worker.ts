import { openWorkerDocument } from "../../grammar/open-linter";
import type { TaskPost } from "./setup-tasks";

/** Gives a worker for one task: our own, or Chromium's unseen document, which starts one. */
export async function openSetupWorker(): Promise<TaskPost> {
	return typeof Worker === "function" ? new Worker("/setup-worker.js") : openWorkerDocument();
}

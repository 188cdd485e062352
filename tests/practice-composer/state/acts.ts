import type { PracticeAct } from "../practice";
import { change, getState } from "./store";

/** Keeps what was done, by whom and to whom. */
export function act(kind: PracticeAct["kind"], target: string, text = ""): void {
	const { acts, account } = getState();
	change({ acts: [...acts, { kind, account, target, text }], overlay: null });
}

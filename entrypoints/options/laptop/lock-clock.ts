import type { LockState } from "../../../storage/lock";

/** Calls back when the open session that was told of last is over: nobody else would look. */
export function createLockClock(onEnd: () => void): (lock: LockState) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (lock) => {
		clearTimeout(timer);
		if (lock.is !== "open") return;
		timer = setTimeout(onEnd, Math.max(0, Date.parse(lock.until) - Date.now()));
	};
}

import type { Pupil } from "../../rules/domain/pupil";

/** True while some consent could still be withdrawn. */
export function canWithdraw({ consent }: Pupil): boolean {
	return Object.values(consent).some((one) => one !== "refused");
}

import type { Pupil } from "../../rules/domain/pupil";

/** The pupil with every consent refused. */
export function withdrawn(pupil: Pupil): Pupil {
	const refused = "refused" as const;
	return {
		...pupil,
		consent: { photo: refused, name: refused, work: refused, achievement: refused },
	};
}

/** True while some consent could still be withdrawn. */
export function canWithdraw({ consent }: Pupil): boolean {
	return Object.values(consent).some((one) => one !== "refused");
}

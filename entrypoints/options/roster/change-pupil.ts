import { canWithdraw } from "../../../components/roster/can-withdraw";
import { pupilName } from "../../../components/roster/pupil-name";
import type { PupilChange } from "../../../storage/change-pupils";
import type { SectionProps } from "../options-state";

/** Has the desk change a pupil, says so, and offers to take that change back, and no other. */
export async function changePupil(
	ask: () => Promise<PupilChange | null>,
	{ change, work }: Pick<SectionProps, "change" | "work">,
): Promise<void> {
	const answer: { done: PupilChange | null } = { done: null };
	const isDone = await change(async () => {
		answer.done = orFail(await ask());
	});
	const { done } = answer;
	if (!isDone || !done) return;
	const { was, now } = done;
	work.undo.value = {
		words: `${pupilName(now)}: ${wordsFor(done)}.`,
		revert: () => change(async () => orFail(await work.desk.ask("put", { was: now, now: was }))),
	};
}

/** Whoever is on the roster no more cannot be changed, and nobody should think so. */
function orFail(done: PupilChange | null): PupilChange {
	if (!done) throw new Error("The pupil is not there.");
	return done;
}

function wordsFor({ was, now }: PupilChange): string {
	const isWithdrawn = canWithdraw(was) && !canWithdraw(now);
	return isWithdrawn ? "every consent is withdrawn" : "changed, and in force";
}

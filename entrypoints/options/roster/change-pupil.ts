import { canWithdraw } from "../../../components/roster/can-withdraw";
import { pupilName } from "../../../components/roster/pupil-name";
import type { PupilChange } from "../../../storage/change-pupils";
import type { SectionProps } from "../options-state";

/** What became of a change: `gone` when nobody on the roster has the key. */
export type ChangeOutcome = "done" | "gone" | "failed";

/** Has the desk change a pupil, says so, and offers to take that change back, and no other. */
export async function changePupil(
	ask: () => Promise<PupilChange | null>,
	{ change, work }: Pick<SectionProps, "change" | "work">,
): Promise<ChangeOutcome> {
	const answer: { done: PupilChange | null; isGone: boolean } = { done: null, isGone: false };
	await change(async () => {
		answer.done = await ask();
		answer.isGone = answer.done === null;
		failIfGone(answer.done);
	});
	const { done, isGone } = answer;
	if (!done) return isGone ? "gone" : "failed";
	const { was, now } = done;
	work.undo.value = {
		words: `${pupilName(now)}: ${wordsFor(done)}.`,
		revert: () =>
			change(async () => failIfGone(await work.desk.ask("put", { was: now, now: was }))),
	};
	return "done";
}

/** Whoever is on the roster no more cannot be changed, and nobody should think so. */
function failIfGone(done: PupilChange | null): void {
	if (!done) throw new Error("The pupil is not there.");
}

function wordsFor({ was, now }: PupilChange): string {
	const isWithdrawn = canWithdraw(was) && !canWithdraw(now);
	return isWithdrawn ? "every consent is withdrawn" : "changed, and in force";
}

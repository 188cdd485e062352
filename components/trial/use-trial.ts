import { useSignal } from "@preact/signals";
import type { Answers } from "../../rules/domain/answers";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Media } from "../../rules/domain/post-draft";

/** A post as it is being written here. */
export interface TrialPost {
	readonly text: string;
	readonly media: readonly Media[];
	readonly answers: Answers;
}

/** Asked again for the grammar, if that is not known at once. */
export type CheckTrial = (post: TrialPost, withGrammar: boolean) => Promise<CheckOutcome>;

interface Trial {
	readonly post: TrialPost;
	/** Of this post, or still of the one before; null for an empty one. */
	readonly outcome: CheckOutcome | null;
}

const blank: Trial = { post: { text: "", media: [], answers: {} }, outcome: null };

/** A post that is checked with every change; an answer to an older one is dropped. */
export function useTrial(onCheck: CheckTrial) {
	const trial = useSignal(blank);
	const check = async (post: TrialPost): Promise<void> => {
		const show = (outcome: CheckOutcome | null) => {
			if (trial.value.post === post) trial.value = { post, outcome };
		};
		if (post.text.trim() === "" && post.media.length === 0) {
			show(null);
			return;
		}
		const outcome = await onCheck(post, false);
		show(outcome);
		if (outcome.status !== "checked" || !outcome.grammar || trial.value.post !== post) return;
		const whole = await onCheck(post, true);
		if (whole.status === "checked") show(whole);
	};
	const write = (change: Partial<TrialPost>) => {
		const post = { ...trial.value.post, ...change };
		trial.value = { ...trial.value, post };
		void check(post);
	};
	return { ...trial.value, write };
}

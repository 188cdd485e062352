import { type Signal, useSignal } from "@preact/signals";
import { shippedLike } from "../../../components/policy/shipped-policies";
import type { Policy } from "../../../rules/domain/policy";
import type { PolicyFault } from "../../../rules/engine/compile-policy";
import type { Change } from "../options-data";
import { isSamePolicy, type PolicyDraft, savePolicyDraft } from "./policy-draft";

/** The policy on the desk: how it stands to the one in force, and what can be done with it. */
export function usePolicyDraft(
	draft: Signal<PolicyDraft | null>,
	inForce: Policy | null,
	change: Change,
) {
	const faults = useSignal<readonly PolicyFault[]>([]);
	const now = draft.value;
	const over = now ? now.over : inForce;
	const set = (next: PolicyDraft | null) => {
		draft.value = next;
	};
	return {
		shown: now?.policy ?? inForce,
		faults,
		isOvertaken: now !== null && !isSamePolicy(over, inForce),
		isEdited: now !== null && !shippedLike(now.policy) && !isSamePolicy(now.policy, inForce),
		edit: (policy: Policy) => set({ policy, over }),
		/** From now on it may be saved over what is in force. */
		keep: () => set(draft.value && { ...draft.value, over: inForce }),
		discard: () => set(null),
		save: async (policy: Policy) => {
			const outcome = await saveThrough(change, { policy, over });
			faults.value = outcome.faults;
			if (outcome.isSaved) set(null);
		},
	};
}

async function saveThrough(change: Change, draft: PolicyDraft) {
	const answer: { outcome: Awaited<ReturnType<typeof savePolicyDraft>> } = {
		outcome: { isSaved: false, faults: [] },
	};
	const isDone = await change(async (database) => {
		answer.outcome = await savePolicyDraft(database, draft);
	});
	const { isSaved, faults } = answer.outcome;
	return { isSaved: isDone && isSaved, faults };
}

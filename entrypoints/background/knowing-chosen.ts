import type { Answers } from "../../rules/domain/answers";
import type { LoadedSetup } from "../../storage/load-setup";
import { isChosenLabel, readDesk } from "./picker-desk";
import type { SetupCache } from "./setup-cache";

/**
 * The set-up, in which words such as "Chosen pupil 1" mean who was chosen in the tab's frame. The
 * page holds those words only, and findings quote nothing else.
 */
export function knowingChosen(
	setups: SetupCache<LoadedSetup>,
	tabId: number | undefined,
	{ pictured = [], which = [] }: Answers,
): SetupCache<LoadedSetup> {
	const isAnyChosen = [...pictured, ...which].some(isChosenLabel);
	if (tabId === undefined || !isAnyChosen) return setups;
	return {
		...setups,
		get: async (account) => {
			const [setup, desk] = await Promise.all([setups.get(account), readDesk(tabId)]);
			if (setup.status !== "ready" || !desk) return setup;
			const { people } = setup;
			const meant = (answer: string) => {
				const chosen = desk.chosen[answer];
				return chosen ? [chosen] : people.pupilsMeant(answer);
			};
			return { ...setup, people: { ...people, pupilsMeant: meant } };
		},
	};
}

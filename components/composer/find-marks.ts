import type { DraftSession } from "./draft-session";
import { draftOf, openFindings } from "./draft-state";
import type { Mark } from "./draw-underlines";
import { keyOf, textOf } from "./finding-key";
import { moveRange } from "./move-range";

/** Where lines are to be drawn: the words of each open finding, as the text stands now. */
export function findMarks(
	{ composer, state }: DraftSession,
	selected: string | null,
	mirror: HTMLElement,
): readonly Mark[] {
	const { checked } = state;
	const draft = draftOf(state);
	if (!checked || !draft) return [];
	const taken = new Set<string>();
	return openFindings(state).flatMap((finding) => {
		const { range } = finding;
		const moved = range && moveRange(range, textOf(checked, finding), textOf(draft, finding));
		const place = JSON.stringify([finding.part, moved]);
		// Of several findings about the same words the first, which is the most serious, is drawn.
		if (!moved || taken.has(place)) return [];
		taken.add(place);
		const key = keyOf(checked, finding);
		const rects = composer.rectsOf(finding, moved, mirror);
		return [{ key, severity: finding.severity, isSelected: key === selected, rects }];
	});
}

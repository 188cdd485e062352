import type { DraftSession } from "./draft-session";
import type { PanelActions, PanelView } from "./panel-view";

type Arrange = (change: Partial<PanelView>) => void;

/** Binds what can be done in the tooltip to the draft it is about. */
export function panelActions(session: DraftSession, arrange: Arrange): PanelActions {
	return {
		choose: (finding, suggestion) => void session.choose(finding, suggestion),
		mendAll: () => void session.mendAll(),
		answer: (given) => session.answer(given),
		forgetAnswers: () => session.forgetAnswers(),
		askOverride: (overriding) => arrange({ overriding }),
		override: (finding, reason, initials) => {
			session.override(finding, reason, initials);
			arrange({ overriding: null, selected: null });
		},
		setInitials: (initials) => arrange({ initials }),
		goOn: () => session.goOn(),
		checkAgain: () => session.askAgain(),
		openOptions: () => session.openOptions(),
		select: (selected) => arrange({ selected, overriding: null }),
		collapse: (isCollapsed) => arrange({ isCollapsed }),
	};
}

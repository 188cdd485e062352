/** @jsxImportSource ../../../components/composer/jsx */
import { unknownSettings } from "../../../components/composer/composer-services";
import type { DraftState } from "../../../components/composer/draft-state";
import { iconPaths } from "../../../components/composer/icon-paths";
import { draw } from "../../../components/composer/jsx/draw";
import styles from "../../../components/composer/panel.css?inline";
import type { Arrangement, ShownSession } from "../../../components/composer/panel-view";
import { Tooltip } from "../../../components/composer/tooltip";

interface Look {
	readonly theme?: "light" | "dark";
	readonly direction?: "ltr" | "rtl";
}

const untouched: Arrangement = {
	isCollapsed: null,
	selected: null,
	overriding: null,
	initials: "",
	words: "",
};

/** Puts the tooltip of a draft on the page as the extension does, and gives what holds it. */
export function showTooltip(
	state: DraftState,
	{ theme = "light", direction = "ltr" }: Look,
	arrangement: Partial<Arrangement> = {},
): HTMLElement {
	const host = document.createElement("div");
	// As the extension's sheet in the page does.
	host.style.visibility = "visible";
	const style = document.createElement("style");
	style.textContent = styles;
	const frame = document.createElement("div");
	frame.className = `panel ${theme}`;
	frame.dir = direction;
	host.attachShadow({ mode: "open" }).append(style, frame);
	document.body.replaceChildren(host);
	document.body.style.backgroundColor = theme === "dark" ? "#000" : "#fff";
	draw(
		frame,
		<div class="stand">
			<Tooltip
				session={sessionIn(state)}
				arrangement={{ ...untouched, ...arrangement }}
				arrange={ignore}
			/>
		</div>,
	);
	return frame;
}

function sessionIn(state: DraftState): ShownSession {
	return {
		state,
		notice: null,
		picker: null,
		pick: () => Promise.resolve(),
		choose: () => Promise.resolve(),
		mendAll: () => Promise.resolve(),
		answer: ignore,
		forgetAnswers: ignore,
		override: () => Promise.resolve(true),
		settings: { ...unknownSettings, askInitials: true, icons: iconPaths },
		goOn: ignore,
		askAgain: ignore,
		openOptions: ignore,
	};
}

function ignore(): void {
	// The person only looks.
}

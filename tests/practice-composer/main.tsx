import { ContentState, EditorState } from "draft-js";
import type { ComponentChildren } from "preact";
import { Component } from "react";
import { createRoot } from "react-dom/client";
import { decorator } from "./editor/decorators";
import { modelText } from "./editor/model-texts";
import { css } from "./look/css";
import { applyTheme, font } from "./look/theme";
import { App } from "./pages/app";
import { emptyBox, emptyComposer } from "./state/composer-draft";
import { options } from "./state/options";
import { arrive, go } from "./state/routes";
import { change, changeComposer, getState } from "./state/store";

/** What X shows when its tree broke, for instance because somebody else changed the editor's nodes. */
class Breakdown extends Component<{ children: ComponentChildren }, { isBroken: boolean }> {
	override state = { isBroken: false };
	static override getDerivedStateFromError() {
		return { isBroken: true };
	}
	override componentDidCatch() {
		change({ crashes: getState().crashes + 1 });
	}
	override render() {
		return this.state.isBroken ? (
			<div>Something went wrong. Try reloading.</div>
		) : (
			this.props.children
		);
	}
}

window.practice = {
	get posts() {
		return getState().posts;
	},
	get acts() {
		return getState().acts;
	},
	get crashes() {
		return getState().crashes;
	},
	modelText,
	remount: () => change({ generation: getState().generation + 1 }),
	switchAccount: (account) => change({ account, generation: getState().generation + 1 }),
	go,
};

function fillFromIntent(): void {
	const text = new URLSearchParams(location.search).get("text");
	if (!location.pathname.startsWith("/intent/") || text === null) return;
	const editor = EditorState.createWithContent(ContentState.createFromText(text), decorator);
	changeComposer("modal", () => emptyComposer({ isExpanded: true, boxes: [emptyBox(editor)] }));
}

applyTheme(options);
document.body.classList.add(
	css({ margin: 0, color: "var(--text)", "font-family": font, "font-size": "15px" }),
);
window.addEventListener("popstate", arrive);
arrive();
fillFromIntent();
const root = document.querySelector("#react-root");
if (!root) throw new Error("The page has no #react-root.");
createRoot(root).render(
	<Breakdown>
		<App />
	</Breakdown>,
);

import { Composer } from "../composer/composer";
import { Button } from "../look/button";
import { Article } from "../pages/article";
import { closeDialog } from "../state/compose";
import { isWorthSaving } from "../state/composer-draft";
import { answer, ask } from "../state/routes";
import { useApp } from "../state/store";
import { AltDialog } from "./alt-dialog";
import { DialogFrame } from "./dialog-frame";
import { DraftsDialog } from "./drafts-dialog";
import { GifDialog } from "./gif-dialog";
import { ReplyingTo } from "./replying-to";
import { ScheduleDialog } from "./schedule-dialog";

/** What the dialog holds at an address; the composer leaves and comes back with its text. */
export function Dialogs() {
	const { path, composers } = useApp();
	const { modal } = composers;
	const [title, content] = contentAt(path);
	const isComposer = title === "";
	return (
		<DialogFrame
			title={title}
			onClose={isComposer ? () => closeDialog(isWorthSaving(modal)) : answer}
			tools={
				isComposer && (
					<Button
						look="link"
						testId="unsentButton"
						onPress={() => ask("modal", "/compose/post/unsent/drafts")}
					>
						Drafts
					</Button>
				)
			}
		>
			{content}
		</DialogFrame>
	);
}

function contentAt(path: string) {
	if (path === "/compose/post/media") return ["Edit media", <AltDialog key="alt" />] as const;
	if (path === "/compose/post/schedule")
		return ["Schedule", <ScheduleDialog key="time" />] as const;
	if (path.startsWith("/compose/post/unsent"))
		return ["Unsent posts", <DraftsDialog key="drafts" />] as const;
	if (path.startsWith("/i/foundmedia")) return ["Choose a GIF", <GifDialog key="gif" />] as const;
	return ["", <ComposeDialog key="compose" />] as const;
}

function ComposeDialog() {
	const { parent, kind } = useApp().composers.modal;
	return (
		<>
			{kind === "reply" && parent && (
				<>
					<Article tweet={parent} isPlain />
					<ReplyingTo handle={parent.handle} />
				</>
			)}
			<Composer slot="modal" />
		</>
	);
}

import { Box, Row } from "../look/box";
import { Button } from "../look/button";
import { css } from "../look/css";
import { accent } from "../look/theme";
import { act } from "../state/acts";
import { quote } from "../state/compose";
import { emptyComposer } from "../state/composer-draft";
import { options } from "../state/options";
import { isDialogPath, leaveDialog } from "../state/routes";
import { change, changeComposer, getState, useApp } from "../state/store";
import type { Tweet } from "../state/tweets";
import { Dialogs } from "./dialogs";

/** Dialogs, menus and the toast: above the page, beside it in the tree. */
export function Layers() {
	const { path, overlay, toast } = useApp();
	return (
		<div id="layers">
			{isDialogPath(path) && !options.isMobile && <Dialogs />}
			{overlay?.kind === "repost" && <RepostMenu tweet={overlay.tweet} />}
			{overlay?.kind === "save-post" && <SaveSheet />}
			{overlay?.kind === "accounts" && <AccountMenu />}
			{toast && <Toast text={toast.text} href={toast.href} />}
		</div>
	);
}

const floating = {
	position: "fixed",
	left: "50%",
	transform: "translateX(-50%)",
	"border-radius": "16px",
	padding: "16px",
	gap: "8px",
	"z-index": 2,
	background: "var(--background)",
	"box-shadow": "0 0 15px rgba(101, 119, 134, 0.4)",
};

function RepostMenu({ tweet }: { tweet: Tweet }) {
	return (
		<Box role="menu" style={{ ...floating, top: "40%" }}>
			<div
				role="menuitem"
				tabIndex={0}
				data-testid="retweetConfirm"
				className={css({ cursor: "pointer", "font-weight": 700 })}
				onClick={() => act("repost", tweet.handle)}
			>
				Repost
			</div>
			<a
				role="menuitem"
				href="/compose/post"
				className={css({ color: "inherit", "font-weight": 700 })}
				onClick={(event) => {
					event.preventDefault();
					quote(tweet);
				}}
			>
				Quote
			</a>
		</Box>
	);
}

function SaveSheet() {
	const leave = () => {
		changeComposer("modal", () => emptyComposer({ isExpanded: true }));
		change({ overlay: null });
		leaveDialog();
	};
	const save = () => {
		const { drafts, composers } = getState();
		change({ drafts: [...drafts, composers.modal] });
		leave();
	};
	return (
		<Box testId="confirmationSheetDialog" style={{ ...floating, top: "30%", width: "280px" }}>
			<b>Save post?</b>
			<Button look="post" testId="confirmationSheetConfirm" onPress={save}>
				Save
			</Button>
			<Button look="outline" testId="confirmationSheetCancel" onPress={leave}>
				Discard
			</Button>
		</Box>
	);
}

function AccountMenu() {
	const choose = (account: string) =>
		change({ account, overlay: null, generation: getState().generation + 1 });
	return (
		<Box role="menu" style={{ ...floating, bottom: "80px", left: "16px", transform: "none" }}>
			{["hogarth_the", "HogarthYear6", "chiswick_parent"].map((handle) => (
				<Button key={handle} look="link" onPress={() => choose(handle)}>
					@{handle}
				</Button>
			))}
			<Button look="link" testId="AccountSwitcher_AddAccount_Button">
				Add an existing account
			</Button>
			<Button look="link" testId="AccountSwitcher_Logout_Button">
				Log out
			</Button>
		</Box>
	);
}

function Toast({ text, href }: { text: string; href: string | null }) {
	return (
		<Box style={{ ...floating, bottom: "24px", padding: "0", background: accent, color: "white" }}>
			<div role="alert" data-testid="toast">
				<Row style={{ gap: "12px", padding: "12px 16px" }}>
					<span>{text}</span>
					{href !== null && (
						<a href={href} className={css({ color: "white", "font-weight": 700 })}>
							View
						</a>
					)}
				</Row>
			</div>
		</Box>
	);
}

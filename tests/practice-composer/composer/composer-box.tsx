import type { ComponentChildren } from "preact";
import { PostEditor } from "../editor/post-editor";
import { Avatar } from "../look/avatar";
import { Box, Deep, Row } from "../look/box";
import { Button } from "../look/button";
import { Icon } from "../look/icons";
import { accent } from "../look/theme";
import { attachFiles, commitBox, edit, focusBox, removeBox } from "../state/compose";
import type { BoxDraft, ComposerDraft, Slot } from "../state/composer-draft";
import { options } from "../state/options";
import { send } from "../state/send";
import { useApp } from "../state/store";
import { Attachments } from "./attachments";
import { Typeahead } from "./typeahead";

interface ComposerBoxProps {
	readonly slot: Slot;
	readonly composer: ComposerDraft;
	readonly index: number;
	readonly box: BoxDraft;
	/** What stands below this box's own content: toolbar and the like. */
	readonly children?: ComponentChildren;
	/** What stands beside the text while the composer is collapsed. */
	readonly beside?: ComponentChildren;
}

function placeholderOf({ kind }: ComposerDraft, { poll }: BoxDraft, index: number): string {
	if (index > 0) return "Add another post";
	if (poll !== null) return "Ask a question";
	if (kind === "reply") return "Post your reply";
	return kind === "quote" ? "Add a comment" : "What’s happening?";
}

/** One box of a composer: avatar column and content column. */
export function ComposerBox({ slot, composer, index, box, children, beside }: ComposerBoxProps) {
	const { account } = useApp();
	const isFocused = composer.focused === index;
	const isThread = composer.boxes.length > 1;
	return (
		<Row style={{ padding: "4px 16px 0", gap: "8px", opacity: isThread && !isFocused ? 0.5 : 1 }}>
			<Box style={{ "padding-top": "12px" }}>
				<Box>
					<Avatar handle={options.delegate ?? account} />
				</Box>
			</Box>
			<Box style={{ flex: "1 1 0" }}>
				{composer.isScheduled && (
					<Row
						testId="scheduledTweetIndicator"
						style={{ color: "var(--faint)", "font-size": "13px" }}
					>
						Will send on Friday at 15:30
					</Row>
				)}
				{composer.isExpanded && options.isPremium && (
					<Button look="outline" label="Choose audience">
						Everyone
					</Button>
				)}
				<TextRow slot={slot} composer={composer} index={index} box={box} />
				<Attachments slot={slot} composer={composer} box={box} isFirst={index === 0} />
				{children}
			</Box>
			{isThread && isFocused && (
				<Button look="icon" label="Remove post" onPress={() => removeBox(slot, box.key)}>
					<Icon name="close" />
				</Button>
			)}
			{beside}
		</Row>
	);
}

function TextRow({ slot, composer, index, box }: ComposerBoxProps) {
	const number = options.numbering === "zero" ? 0 : index;
	return (
		<Box style={{ "min-height": "56px", position: "relative", "justify-content": "center" }}>
			<Deep levels={3}>
				<PostEditor
					state={box.editor}
					number={number}
					placeholder={placeholderOf(composer, box, index)}
					takesFocus={slot === "modal" && composer.focused === index}
					onChange={(editor) => edit(slot, box, editor)}
					onFocus={() => focusBox(slot, index)}
					onBlur={() => commitBox(slot, box.key)}
					onSend={() => {
						commitBox(slot, box.key);
						send(slot);
					}}
					onFiles={(files) => attachFiles(slot, box.key, files)}
				/>
			</Deep>
			<Typeahead slot={slot} box={box} number={number} />
		</Box>
	);
}

/** Who may answer; only in an expanded composer. */
export function ReplyAudience() {
	return (
		<Box style={{ color: accent, "padding-bottom": "8px", "align-items": "flex-start" }}>
			<Button look="link">
				<Icon name="globe" size={14} /> Everyone can reply
			</Button>
		</Box>
	);
}

import type { ComponentChildren } from "preact";
import { useRef } from "react";
import { Box, Row } from "../look/box";
import { Button } from "../look/button";
import { css } from "../look/css";
import { Icon, type IconName } from "../look/icons";
import { addBox, attachFiles } from "../state/compose";
import {
	type BoxDraft,
	type ComposerDraft,
	isEmpty,
	type Slot,
	textOf,
} from "../state/composer-draft";
import { ask } from "../state/routes";
import { changeBox } from "../state/store";
import { Counter } from "./counter";
import { PostButton } from "./post-button";

interface ToolBarProps {
	readonly slot: Slot;
	readonly composer: ComposerDraft;
	readonly box: BoxDraft;
}

export function ToolBar({ slot, composer, box }: ToolBarProps) {
	const text = textOf(box);
	const canAdd = composer.kind === "post" && !isEmpty(box);
	return (
		<Box>
			<Row
				testId="toolBar"
				style={{
					"justify-content": "space-between",
					"align-items": "center",
					"flex-wrap": "wrap",
					"border-top": "1px solid var(--line)",
					padding: "8px 0",
				}}
			>
				<Tools slot={slot} composer={composer} box={box} />
				<Row style={{ "align-items": "center", gap: "8px" }}>
					<Counter text={text} />
					{text !== "" && (
						<Box style={{ width: "1px", height: "28px", background: "var(--line)" }} />
					)}
					{canAdd && (
						<Button look="icon" testId="addButton" label="Add post" onPress={() => addBox(slot)}>
							<Icon name="plus" />
						</Button>
					)}
					<PostButton slot={slot} composer={composer} />
				</Row>
			</Row>
		</Box>
	);
}

function Tools({ slot, composer, box }: ToolBarProps) {
	const isPoll = box.poll !== null;
	const isThread = composer.boxes.length > 1;
	return (
		<Row role="tablist" style={{ "margin-inline-start": "-8px" }}>
			<Item>
				<MediaPicker slot={slot} box={box} isDisabled={isPoll} />
			</Item>
			<Item>
				<Tool
					icon="gif"
					testId="gifSearchButton"
					label="Add a GIF"
					isDisabled={isPoll}
					onPress={() => ask(slot, "/i/foundmedia/search")}
				/>
			</Item>
			<Item>
				<Tool
					icon="poll"
					testId="createPollButton"
					label="Add poll"
					isDisabled={isPoll || box.media.length > 0}
					onPress={() => changeBox(slot, box.key, () => ({ poll: ["", ""] }))}
				/>
			</Item>
			<Item>
				<Tool icon="smile" label="Add emoji" />
			</Item>
			<Item>
				<Tool
					icon="clock"
					testId="scheduleOption"
					label="Schedule post"
					isDisabled={isPoll || isThread}
					onPress={() => ask(slot, "/compose/post/schedule")}
				/>
			</Item>
			<Item>
				<Tool icon="place" testId="geoButton" label="Tag location" isDisabled />
			</Item>
		</Row>
	);
}

function Item({ children }: { children: ComponentChildren }) {
	return (
		<div role="presentation" className={css({ display: "flex" })}>
			{children}
		</div>
	);
}

function Tool({
	icon,
	...button
}: {
	icon: IconName;
	label: string;
	testId?: string;
	isDisabled?: boolean;
	onPress?: () => void;
}) {
	return (
		<Button look="icon" {...button}>
			<Icon name={icon} />
		</Button>
	);
}

interface MediaPickerProps {
	readonly slot: Slot;
	readonly box: BoxDraft;
	readonly isDisabled: boolean;
}

/** The hidden file input and the button that opens it. */
function MediaPicker({ slot, box, isDisabled }: MediaPickerProps) {
	const picker = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={picker}
				type="file"
				multiple
				hidden
				tabIndex={-1}
				data-testid="fileInput"
				accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
				onChange={(event) => {
					attachFiles(slot, box.key, [...(event.currentTarget.files ?? [])]);
					event.currentTarget.value = "";
				}}
			/>
			<Tool
				icon="picture"
				label="Add photos or video"
				isDisabled={isDisabled}
				onPress={() => picker.current?.click()}
			/>
		</>
	);
}

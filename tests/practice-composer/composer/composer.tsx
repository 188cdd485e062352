import { Box } from "../look/box";
import type { Slot } from "../state/composer-draft";
import { options } from "../state/options";
import { useApp } from "../state/store";
import { ComposerBox, ReplyAudience } from "./composer-box";
import { PostButton } from "./post-button";
import { ToolBar } from "./tool-bar";

/** X's composer: one box or a thread of them, with one Post button whose place changes. */
export function Composer({ slot }: { slot: Slot }) {
	const composer = useApp().composers[slot];
	const { boxes, focused, isExpanded, kind } = composer;
	const current = boxes[focused] ?? boxes[0];
	if (!current) return null;
	const isInBox = boxes.length === 1 || options.toolbar === "box";
	const isReplyDialog = kind === "reply" && slot === "modal";
	const tools = isExpanded && (
		<>
			{!isReplyDialog && kind !== "reply" && <ReplyAudience />}
			<ToolBar slot={slot} composer={composer} box={current} />
		</>
	);
	return (
		<Box>
			{boxes.map((box, index) => (
				<ComposerBox
					key={box.key}
					slot={slot}
					composer={composer}
					index={index}
					box={box}
					beside={!isExpanded && <PostButton slot={slot} composer={composer} />}
				>
					{isInBox && box === current && tools}
				</ComposerBox>
			))}
			{!isInBox && <Box style={{ padding: "0 16px" }}>{tools}</Box>}
		</Box>
	);
}

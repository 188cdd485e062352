import { type ContentState, EditorState, Modifier, SelectionState } from "draft-js";
import twitter from "twitter-text";
import { options } from "../state/options";

const overflow = "overflow";

/** Over the limit, X splits the leaves by a style of its own with a red ground. */
export const overflowStyles = { [overflow]: { backgroundColor: "rgba(244, 33, 46, 0.2)" } };

export function lengthOf(text: string): { left: number; isOver: boolean } {
	const limit = options.isPremium ? 25_000 : 280;
	const { weightedLength } = twitter.parseTweet(text);
	return { left: limit - weightedLength, isOver: weightedLength > limit };
}

/** The same state with exactly the part beyond the limit styled. Leaves the undo history alone. */
export function markOverflow(state: EditorState): EditorState {
	const content = state.getCurrentContent();
	const text = content.getPlainText();
	const from = lengthOf(text).isOver ? twitter.parseTweet(text).validRangeEnd + 1 : text.length;
	if (state.isInCompositionMode() || styledFrom(content) === from) return state;
	const bare = Modifier.removeInlineStyle(content, selectionFrom(content, 0), overflow);
	const styled =
		from < text.length
			? Modifier.applyInlineStyle(bare, selectionFrom(bare, from), overflow)
			: bare;
	return EditorState.set(state, { currentContent: styled });
}

function styledFrom(content: ContentState): number {
	let offset = 0;
	for (const block of content.getBlocksAsArray()) {
		const starts: number[] = [];
		block.findStyleRanges(
			(character) => character.hasStyle(overflow),
			(start) => starts.push(start),
		);
		const [first] = starts;
		if (first !== undefined) return offset + first;
		offset += block.getLength() + 1;
	}
	return offset - 1;
}

function selectionFrom(content: ContentState, from: number): SelectionState {
	const last = content.getLastBlock();
	let offset = from;
	let anchor = last;
	for (const block of content.getBlocksAsArray()) {
		anchor = block;
		if (offset <= block.getLength()) break;
		offset -= block.getLength() + 1;
	}
	return SelectionState.createEmpty(anchor.getKey()).merge({
		anchorOffset: offset,
		focusKey: last.getKey(),
		focusOffset: last.getLength(),
	});
}

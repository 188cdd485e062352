import { EditorState, Modifier } from "draft-js";
import { Avatar } from "../look/avatar";
import { Box, Row } from "../look/box";
import { edit } from "../state/compose";
import type { BoxDraft, Slot } from "../state/composer-draft";
import { tweets } from "../state/tweets";

/** Accounts to choose from while a mention is being written; drawn over what follows. */
export function Typeahead({ slot, box, number }: { slot: Slot; box: BoxDraft; number: number }) {
	const word = wordBeforeCaret(box.editor);
	const fitting =
		word === null ? [] : tweets.filter(({ handle }) => handle.toLowerCase().startsWith(word));
	if (word === null || fitting.length === 0) return null;
	return (
		<div id={`typeaheadDropdown-${number}`}>
			<Box
				id={`typeaheadDropdownWrapped-${number}`}
				role="listbox"
				style={{
					position: "absolute",
					top: "100%",
					"z-index": 2,
					width: "300px",
					"border-radius": "8px",
					background: "var(--background)",
					"box-shadow": "0 0 12px rgba(101, 119, 134, 0.4)",
				}}
			>
				{fitting.map(({ handle, name }) => (
					<div
						key={handle}
						role="option"
						data-testid="typeaheadResult"
						// Keeps the caret where it is.
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => edit(slot, box, complete(box.editor, word.length, handle))}
					>
						<Row testId="TypeaheadUser" style={{ gap: "8px", padding: "12px" }}>
							<Avatar handle={handle} />
							<Box>
								<b>{name}</b>
								<span>@{handle}</span>
							</Box>
						</Row>
					</div>
				))}
			</Box>
		</div>
	);
}

function wordBeforeCaret(editor: EditorState): string | null {
	const caret = editor.getSelection();
	if (!caret.getHasFocus() || editor.isInCompositionMode()) return null;
	const block = editor
		.getCurrentContent()
		.getBlocksAsArray()
		.find((one) => one.getKey() === caret.getStartKey());
	const before = block?.getText().slice(0, caret.getStartOffset()) ?? "";
	return /(?:^|\s)@(\w+)$/.exec(before)?.[1]?.toLowerCase() ?? null;
}

function complete(editor: EditorState, typed: number, handle: string): EditorState {
	const caret = editor.getSelection();
	const word = caret.merge({ anchorOffset: caret.getStartOffset() - typed });
	const content = Modifier.replaceText(editor.getCurrentContent(), word, `${handle} `);
	return EditorState.push(editor, content, "insert-characters");
}

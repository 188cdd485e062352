import { Editor, type EditorState, getDefaultKeyBinding, KeyBindingUtil } from "draft-js";
import { useLayoutEffect, useRef } from "react";
import { Box, Deep } from "../look/box";
import { css } from "../look/css";
import { options } from "../state/options";
import { nameEditors } from "./model-texts";
import { markOverflow, overflowStyles } from "./overflow";

interface PostEditorProps {
	readonly state: EditorState;
	readonly number: number;
	readonly placeholder: string;
	readonly takesFocus: boolean;
	readonly onChange: (state: EditorState) => void;
	readonly onFocus: () => void;
	readonly onBlur: () => void;
	readonly onSend: () => void;
	readonly onFiles: (files: readonly Blob[]) => void;
}

function bindKeys(event: KeyboardEvent): string | null {
	const isEnter = event.key === "Enter";
	return isEnter && KeyBindingUtil.hasCommandModifier(event) ? "send" : getDefaultKeyBinding(event);
}

/** X's text box: Draft.js under a label and wrappers whose test ids only look like the editor's. */
export function PostEditor(props: PostEditorProps) {
	const { state, number, placeholder, takesFocus } = props;
	const frame = useRef<HTMLDivElement>(null);
	const editor = useRef<Editor>(null);
	useLayoutEffect(() => nameEditors(frame.current, state));
	useLayoutEffect(() => {
		if (takesFocus) editor.current?.focus();
	}, [takesFocus]);
	const testId = `tweetTextarea_${number}`;
	return (
		<label data-testid={`${testId}_label`} className={`css-175oi2r ${css({ display: "block" })}`}>
			<Deep levels={5}>
				<div
					ref={frame}
					className={`css-175oi2r ${css({ "font-size": "20px", "line-height": "24px", padding: "12px 0" })}`}
					data-testid={`${testId}RichTextInputContainer`}
					style={{ maxHeight: "720px", minHeight: "28px", overflowY: "auto" }}
					onClick={() => editor.current?.focus()}
				>
					<Editor
						ref={editor}
						editorState={state}
						onChange={(next) => props.onChange(markOverflow(next))}
						onFocus={props.onFocus}
						onBlur={props.onBlur}
						keyBindingFn={bindKeys}
						handleKeyCommand={(command) => {
							if (command !== "send") return "not-handled";
							props.onSend();
							return "handled";
						}}
						handlePastedFiles={(files) => {
							props.onFiles(files);
							return "handled";
						}}
						customStyleMap={overflowStyles}
						placeholder={placeholder}
						webDriverTestID={testId}
						ariaLabel={options.lang === "pt" ? "Texto do post" : "Post text"}
						ariaMultiline
						ariaAutoComplete="list"
						ariaControls={`typeaheadDropdownWrapped-${number}`}
						role="textbox"
						spellCheck
						stripPastedStyles
						tabIndex={0}
						textDirectionality={options.dir === "rtl" ? "RTL" : "LTR"}
					/>
				</div>
			</Deep>
			{options.hasForeignChecker && <ForeignChecker />}
		</label>
	);
}

/** What a Grammarly-like extension leaves beside the editor. */
function ForeignChecker() {
	return (
		<Box style={{ position: "absolute", right: "4px", bottom: "4px" }}>
			<div data-grammarly-part="button" style={{ width: "20px", height: "20px" }}>
				7
			</div>
		</Box>
	);
}

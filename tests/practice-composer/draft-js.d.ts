/** The slice of Draft.js 0.11.7 that the practice composer uses; the package brings no types. */
declare module "draft-js" {
	import type { Component, ComponentChildren } from "preact";

	export interface CharacterMetadata {
		hasStyle(style: string): boolean;
	}
	export interface ContentBlock {
		getKey(): string;
		getText(): string;
		getLength(): number;
		findStyleRanges(
			filter: (character: CharacterMetadata) => boolean,
			found: (start: number, end: number) => void,
		): void;
	}
	export class ContentState {
		static createFromText(text: string): ContentState;
		getPlainText(separator?: string): string;
		getBlocksAsArray(): ContentBlock[];
		getFirstBlock(): ContentBlock;
		getLastBlock(): ContentBlock;
	}
	export class SelectionState {
		static createEmpty(blockKey: string): SelectionState;
		merge(change: {
			anchorKey?: string;
			anchorOffset?: number;
			focusKey?: string;
			focusOffset?: number;
		}): SelectionState;
		getStartKey(): string;
		getStartOffset(): number;
		getHasFocus(): boolean;
	}
	export interface Decorator {
		strategy(block: ContentBlock, found: (start: number, end: number) => void): void;
		component(props: {
			readonly children?: ComponentChildren;
			readonly decoratedText: string;
		}): ComponentChildren;
	}
	export class CompositeDecorator {
		constructor(decorators: readonly Decorator[]);
		getDecorations(block: ContentBlock, content: ContentState): unknown;
	}
	export class EditorState {
		static createEmpty(decorator: CompositeDecorator): EditorState;
		static createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
		static set(state: EditorState, change: { currentContent: ContentState }): EditorState;
		static push(state: EditorState, content: ContentState, changeType: string): EditorState;
		static moveFocusToEnd(state: EditorState): EditorState;
		getCurrentContent(): ContentState;
		getSelection(): SelectionState;
		isInCompositionMode(): boolean;
	}
	export const Modifier: {
		applyInlineStyle(content: ContentState, at: SelectionState, style: string): ContentState;
		removeInlineStyle(content: ContentState, at: SelectionState, style: string): ContentState;
		insertText(content: ContentState, at: SelectionState, text: string): ContentState;
		replaceText(content: ContentState, at: SelectionState, text: string): ContentState;
	};
	export const KeyBindingUtil: { hasCommandModifier(event: KeyboardEvent): boolean };
	export function getDefaultKeyBinding(event: KeyboardEvent): string | null;

	export class Editor extends Component<{
		editorState: EditorState;
		onChange: (state: EditorState) => void;
		onFocus?: () => void;
		onBlur?: () => void;
		keyBindingFn?: (event: KeyboardEvent) => string | null;
		handleKeyCommand?: (command: string) => "handled" | "not-handled";
		handlePastedFiles?: (files: readonly Blob[]) => "handled" | "not-handled";
		customStyleMap?: Readonly<Record<string, Readonly<Record<string, string>>>>;
		placeholder?: string;
		webDriverTestID?: string;
		ariaLabel?: string;
		ariaMultiline?: boolean;
		ariaAutoComplete?: string;
		ariaControls?: string;
		role?: string;
		spellCheck?: boolean;
		stripPastedStyles?: boolean;
		tabIndex?: number;
		textDirectionality?: "LTR" | "RTL" | "NEUTRAL";
	}> {
		focus(): void;
	}
}

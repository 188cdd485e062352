import { type RefObject, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { act } from "../state/acts";

/** XChat: everything inside an open shadow root, with a real text area. */
export function ChatPage({ testId = "xchatEmbedRoute" }: { testId?: string }) {
	const host = useRef<HTMLDivElement>(null);
	const root = useShadowRoot(host);
	return (
		<>
			<div ref={host} data-testid={testId} />
			{root && createPortal(<Conversation />, root)}
		</>
	);
}

function useShadowRoot(host: RefObject<HTMLDivElement | null>): HTMLElement | null {
	const [root, setRoot] = useState<HTMLElement | null>(null);
	useEffect(() => {
		if (!host.current) return;
		const inner = document.createElement("div");
		host.current.attachShadow({ mode: "open" }).append(inner);
		setRoot(inner);
	}, [host]);
	return root;
}

function Conversation() {
	const [text, setText] = useState("");
	const [sent, setSent] = useState<readonly string[]>([]);
	const submit = () => {
		if (text === "") return;
		act("message", "FairmeadLib", text);
		setSent([...sent, text]);
		setText("");
	};
	return (
		<div data-testid="dm-conversation-panel">
			<div data-testid="dm-conversation-header">
				<span data-testid="dm-conversation-username">Fairmead Library</span>
			</div>
			{sent.map((message, index) => (
				<div key={`m${index}`} data-dm-message-row="" data-testid={`message-${index}`}>
					<span data-testid={`message-text-${index}`}>{message}</span>
				</div>
			))}
			<form
				data-testid="dm-composer-form"
				onSubmit={(event) => {
					event.preventDefault();
					submit();
				}}
			>
				<button type="button" data-testid="dm-composer-attachment-button">
					+
				</button>
				<textarea
					data-testid="dm-composer-textarea"
					placeholder="Message"
					value={text}
					onChange={({ currentTarget: { value } }) => setText(value)}
					onKeyDown={(event) => {
						if (event.key !== "Enter" || event.shiftKey) return;
						event.preventDefault();
						submit();
					}}
				/>
				{text === "" ? (
					<button type="button" data-testid="dm-composer-voice-button">
						Voice
					</button>
				) : (
					<button type="submit" data-testid="dm-composer-send-button">
						Send
					</button>
				)}
			</form>
		</div>
	);
}

import type { ComponentChildren } from "preact";

export type Tone = "error" | "warning" | "info" | "good";

const signs: Record<Tone, string> = { error: "✕", warning: "!", info: "i", good: "✓" };

interface NoticeProps {
	readonly tone: Tone;
	readonly title: string;
	readonly children?: ComponentChildren;
}

/** A message that stands out by sign, words and colour; errors are spoken at once, the rest when there is time. */
export function Notice({ tone, title, children }: NoticeProps) {
	return (
		<div class={`notice ${tone}`} role={tone === "error" ? "alert" : "status"}>
			<span class="sign" aria-hidden="true">
				{signs[tone]}
			</span>
			<strong>{title}</strong>
			{children}
		</div>
	);
}

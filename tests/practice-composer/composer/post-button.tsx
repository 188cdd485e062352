import { Button } from "../look/button";
import { canSend } from "../state/compose";
import type { ComposerDraft, Slot } from "../state/composer-draft";
import { options } from "../state/options";
import { send } from "../state/send";

function wordOf({ kind, boxes, isScheduled }: ComposerDraft): string {
	if (isScheduled) return "Schedule";
	if (kind === "reply") return "Reply";
	return boxes.length > 1 ? "Post all" : "Post";
}

function testIdOf(slot: Slot, { boxes }: ComposerDraft): string {
	const isInline = slot !== "modal";
	const isFlipped = options.flipsButton && boxes.length % 2 === 0;
	return isInline === isFlipped ? "tweetButton" : "tweetButtonInline";
}

export function PostButton({ slot, composer }: { slot: Slot; composer: ComposerDraft }) {
	return (
		<Button
			look="post"
			testId={testIdOf(slot, composer)}
			isDisabled={!canSend(composer)}
			onPress={() => send(slot)}
		>
			{wordOf(composer)}
		</Button>
	);
}

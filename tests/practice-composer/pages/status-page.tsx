import { useLayoutEffect } from "react";
import { Composer } from "../composer/composer";
import { ReplyingTo } from "../layers/replying-to";
import { Box } from "../look/box";
import { changeComposer, useApp } from "../state/store";
import { type Tweet, tweetById } from "../state/tweets";
import { Article } from "./article";

/** One post with the inline reply below it. */
export function StatusPage({ id }: { id: string }) {
	const tweet = tweetById(id);
	return tweet ? <Status tweet={tweet} /> : <Box>Hmm, this page doesn’t exist.</Box>;
}

function Status({ tweet }: { tweet: Tweet }) {
	const { isExpanded } = useApp().composers.inline;
	useLayoutEffect(() => changeComposer("inline", () => ({ parent: tweet })), [tweet]);
	return (
		<>
			<Article tweet={tweet} isFocal />
			<div data-testid="inline_reply_offscreen">
				{isExpanded && <ReplyingTo handle={tweet.handle} />}
				<Composer slot="inline" />
			</div>
		</>
	);
}

import { TweetPhoto, TweetText, UserName } from "../composer/tweet-card";
import { Avatar } from "../look/avatar";
import { Box, Row } from "../look/box";
import { Button } from "../look/button";
import { css } from "../look/css";
import { Icon } from "../look/icons";
import { openDialog } from "../state/compose";
import { change, useApp } from "../state/store";
import type { Tweet } from "../state/tweets";

interface ArticleProps {
	readonly tweet: Tweet;
	/** The post that a page is about has a tab index; X marks it so. */
	readonly isFocal?: boolean;
	/** Without the row of actions, as in the reply dialog. */
	readonly isPlain?: boolean;
}

export function Article({ tweet, isFocal = false, isPlain = false }: ArticleProps) {
	return (
		<article
			data-testid="tweet"
			tabIndex={isFocal ? -1 : 0}
			className={css({
				padding: "12px 16px",
				"border-bottom": isPlain ? "0" : "1px solid var(--line)",
			})}
		>
			<Row style={{ gap: "8px" }}>
				<Avatar handle={tweet.handle} />
				<Box style={{ flex: "1 1 0", gap: "4px" }}>
					<UserName tweet={tweet} />
					<TweetText text={tweet.text} />
					{tweet.hasPhoto && !isPlain && <TweetPhoto />}
					{!isPlain && <Actions tweet={tweet} />}
				</Box>
			</Row>
		</article>
	);
}

function Actions({ tweet }: { tweet: Tweet }) {
	const { overlay } = useApp();
	return (
		<Row role="group" style={{ gap: "64px", color: "var(--faint)", "padding-top": "4px" }}>
			<Button
				look="icon"
				testId="reply"
				label="Reply"
				onPress={() => openDialog({ kind: "reply", parent: tweet })}
			>
				<Icon name="reply" size={18} />
			</Button>
			<Button
				look="icon"
				testId="retweet"
				label="Repost"
				isExpanded={overlay?.kind === "repost" && overlay.tweet === tweet}
				onPress={() => change({ overlay: { kind: "repost", tweet } })}
			>
				<Icon name="repost" size={18} />
			</Button>
			<Button look="icon" testId="like" label="Like">
				<Icon name="heart" size={18} />
			</Button>
		</Row>
	);
}

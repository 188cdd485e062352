import { useState } from "react";
import { lengthOf } from "../editor/overflow";
import { Avatar } from "../look/avatar";
import { Box, Row } from "../look/box";
import { Button } from "../look/button";
import { css } from "../look/css";
import { leaveDialog } from "../state/routes";
import { change, useApp } from "../state/store";

/** Below 500 pixels the composer is a page of its own, with a plain text area. */
export function MobileComposePage() {
	const { account, posts } = useApp();
	const [text, setText] = useState("");
	const publish = () => {
		const post = {
			kind: "post",
			account,
			parts: [{ text, media: [], poll: [] }],
			parent: null,
			isScheduled: false,
		} as const;
		change({ posts: [...posts, post], toast: { text: "Your post was sent.", href: null } });
		leaveDialog();
	};
	return (
		<Box style={{ padding: "12px", gap: "12px" }}>
			<Row style={{ "justify-content": "flex-end" }}>
				<Button
					look="post"
					testId="tweetButton"
					isDisabled={text.trim() === "" || lengthOf(text).isOver}
					onPress={publish}
				>
					Post
				</Button>
			</Row>
			<Row style={{ gap: "8px" }}>
				<Avatar handle={account} />
				<Box testId="tweetTextarea_0" style={{ flex: "1 1 0" }}>
					<textarea
						aria-label="Post text"
						placeholder="What’s happening?"
						rows={6}
						value={text}
						className={css({ font: "inherit", "font-size": "18px", width: "100%" })}
						onChange={({ currentTarget: { value } }) => setText(value)}
					/>
				</Box>
			</Row>
		</Box>
	);
}

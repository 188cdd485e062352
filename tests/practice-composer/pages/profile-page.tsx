import { useState } from "react";
import { Avatar } from "../look/avatar";
import { Box, Row } from "../look/box";
import { Button } from "../look/button";
import { act } from "../state/acts";
import { go } from "../state/routes";
import { tweetBy } from "../state/tweets";

/** Somebody's profile: its Follow button names the account by number and label. */
export function ProfilePage({ handle }: { handle: string }) {
	const [isFollowed, setFollowed] = useState(false);
	const id = `77${handle.length}0042`;
	const press = () => {
		act(isFollowed ? "unfollow" : "follow", handle);
		setFollowed(!isFollowed);
	};
	return (
		<Box style={{ padding: "16px", gap: "12px" }}>
			<Row style={{ "justify-content": "space-between" }}>
				<Avatar handle={handle} size={100} />
				<Row style={{ gap: "8px" }}>
					<Button
						look="outline"
						testId="sendDMFromProfile"
						label="Message"
						onPress={() => go("/i/chat/5-9")}
					>
						Message
					</Button>
					<Button
						look="post"
						testId={`${id}-${isFollowed ? "unfollow" : "follow"}`}
						label={`${isFollowed ? "Following" : "Follow"} @${handle}`}
						onPress={press}
					>
						{isFollowed ? "Following" : "Follow"}
					</Button>
				</Row>
			</Row>
			<h2>{tweetBy(handle)?.name ?? handle}</h2>
			<span>@{handle}</span>
		</Box>
	);
}

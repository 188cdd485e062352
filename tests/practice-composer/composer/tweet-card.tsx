import { Avatar } from "../look/avatar";
import { Box, Row } from "../look/box";
import { css } from "../look/css";
import type { Tweet } from "../state/tweets";

/** A quoted post as the composer shows it: a card that the person did not write. */
export function TweetCard({ tweet }: { tweet: Tweet }) {
	return (
		<Box style={{ border: "1px solid var(--line)", "border-radius": "16px", padding: "12px" }}>
			<Row style={{ gap: "6px", "align-items": "center", "font-size": "15px" }}>
				<Avatar handle={tweet.handle} size={20} />
				<UserName tweet={tweet} />
			</Row>
			<TweetText text={tweet.text} />
			{tweet.hasPhoto && <TweetPhoto />}
		</Box>
	);
}

export function UserName({ tweet }: { tweet: Tweet }) {
	return (
		<Row testId="User-Name" style={{ gap: "6px" }}>
			<div className={css({ "font-weight": 700 })}>{tweet.name}</div>
			<div className={css({ color: "var(--faint)" })}>
				<a
					href={`/${tweet.handle}`}
					className={css({ color: "inherit", "text-decoration": "none" })}
				>
					@{tweet.handle}
				</a>
				<a
					href={`/${tweet.handle}/status/${tweet.id}`}
					className={css({ color: "inherit", "text-decoration": "none", padding: "0 6px" })}
				>
					<time>{tweet.age}</time>
				</a>
			</div>
		</Row>
	);
}

export function TweetText({ text }: { text: string }) {
	return (
		<div data-testid="tweetText" className={css({ "font-size": "15px", "line-height": "20px" })}>
			<span>{text}</span>
		</div>
	);
}

export function TweetPhoto() {
	return (
		<div data-testid="tweetPhoto" aria-label="Image" className={css({ "margin-top": "8px" })}>
			<div
				className={css({
					height: "180px",
					"border-radius": "16px",
					background: "linear-gradient(135deg, rgb(214, 120, 40), rgb(96, 130, 60))",
				})}
			/>
		</div>
	);
}

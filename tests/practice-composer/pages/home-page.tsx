import { Composer } from "../composer/composer";
import { Box, Row } from "../look/box";
import { css } from "../look/css";
import { accent } from "../look/theme";
import { tweets } from "../state/tweets";
import { Article } from "./article";

export function HomePage() {
	return (
		<>
			<Row style={{ "border-bottom": "1px solid var(--line)" }}>
				<Tab title="For you" isChosen />
				<Tab title="Following" />
			</Row>
			<Box style={{ "border-bottom": "1px solid var(--line)" }}>
				<Composer slot="home" />
			</Box>
			<section aria-label="Timeline">
				{tweets.map((tweet) => (
					<Article key={tweet.id} tweet={tweet} />
				))}
			</section>
		</>
	);
}

function Tab({ title, isChosen = false }: { title: string; isChosen?: boolean }) {
	const line = isChosen ? `4px solid ${accent}` : "4px solid transparent";
	return (
		<Box style={{ flex: "1 1 0", "align-items": "center" }}>
			<span
				className={css({
					padding: "14px 0 12px",
					"border-bottom": line,
					"font-size": "15px",
					"font-weight": isChosen ? 700 : 500,
					color: isChosen ? "inherit" : "var(--faint)",
				})}
			>
				{title}
			</span>
		</Box>
	);
}

import { CompositeDecorator, type Decorator } from "draft-js";
import twitter from "twitter-text";
import { accent } from "../look/theme";

const emoji =
	/\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?)*|\p{RI}\p{RI}/gu;

/** Mentions, hashtags, cashtags and links: one coloured span, nothing else marks them. */
const entities: Decorator = {
	strategy(block, found) {
		for (const { indices } of twitter.extractEntitiesWithIndices(block.getText())) {
			found(indices[0], indices[1]);
		}
	},
	component: ({ children }) => <span style={{ color: accent }}>{children}</span>,
};

/** Emoji stay in the text, unseen, with a picture painted over them. */
const painted: Decorator = {
	strategy(block, found) {
		for (const { index, 0: sign } of block.getText().matchAll(emoji)) {
			found(index, index + sign.length);
		}
	},
	component: ({ children, decoratedText }) => (
		<span
			style={{
				backgroundImage: `url("${pictureOf(decoratedText)}")`,
				backgroundSize: "1em 1em",
				backgroundPosition: "center",
				backgroundRepeat: "no-repeat",
				padding: "0.15em",
				WebkitTextFillColor: "transparent",
			}}
		>
			<span style={{ clipPath: "circle(0% at center)" }}>{children}</span>
		</span>
	),
};

function pictureOf(sign: string): string {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${sign}</text></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export const decorator = new CompositeDecorator([entities, painted]);

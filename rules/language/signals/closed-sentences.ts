import type { readTrip } from "./trip-signals";

type Hit = ReturnType<typeof readTrip>[number];

/** Sentences of what is over, of school itself, or only of lessons and imagination. */
export function closedSentences(hits: readonly Hit[]): ReadonlySet<number> {
	const sentencesWith = (...signals: readonly Hit["signal"][]) =>
		new Set(hits.filter(({ signal }) => signals.includes(signal)).map(({ sentence }) => sentence));
	const gone = sentencesWith("gone");
	const ahead = [...sentencesWith("ahead")].filter((sentence) => !gone.has(sentence));
	const going = new Set([...sentencesWith("arrived"), ...ahead]);
	const underway = sentencesWith("underway");
	const open = sentencesWith("ahead", "coming", "happening", "underway", "arrived");
	const shown = [...sentencesWith("shown")].filter((sentence) => !open.has(sentence));
	const over = [...sentencesWith("over")].filter((sentence) => !going.has(sentence));
	const home = [...sentencesWith("home")].filter((sentence) => !underway.has(sentence));
	const played = [...sentencesWith("aside")].map((sentence) => sentence - 1);
	return new Set([...over, ...shown, ...home, ...played, ...sentencesWith("imagined")]);
}

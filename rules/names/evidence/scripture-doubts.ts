import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { wordSet } from "../words/word-set";
import { type Doubt } from "./doubt";

/** Those after whom books and letters of the Bible are called, or of whom they tell. */
const scripture = wordSet(
	"matthew mark luke john jude james peter thomas joseph jacob elijah samuel joshua daniel noah adam david ruth esther jonah joel timothy",
);
const gospel = wordSet("matthew mark luke john");
const BEHIND = 8;
const holy = wordSet(
	"gospels? bible testament disciples? apostles? parables? psalms? scriptures? jesus epistles?",
);

/** "Jude, Mark, Luke, Matthew: the books of …", "a reading from Luke". */
export const isOfScripture: Doubt = ({
	reading,
	mention,
	first,
	next,
	sentenceStart,
	sentenceEnd,
	saidBefore,
}) => {
	if (mention.form !== "forename" || !reading.isOneOf(first, scripture)) return 0;
	if (isLesson(reading, first)) return -3;
	const isInRow =
		isOneBeside(reading, first - 1, first - 2) || isOneBeside(reading, next, next + 1);
	if (!isInRow || (saidBefore & (KIND.PRAISE | KIND.PRAISE_END | KIND.THANKS)) !== 0) return 0;
	// "Mark, Luke, Matthew. Books of the New Testament": it may say so behind the list.
	if (reading.hasOneOf(sentenceStart, sentenceEnd + BEHIND, holy)) return -4;
	return areGospels(reading, sentenceStart, sentenceEnd) ? -4 : 0;
};

/** "a reading from Luke", "the book of Daniel"; "a lovely reading from Luke" may be a child's. */
function isLesson(reading: Reading, first: number): boolean {
	const [link, lead] = [reading.lower(first - 1), first - 2];
	if (link === "of") return reading.isOneOf(lead, written);
	if (link !== "from") return false;
	return (
		reading.isOneOf(lead, read) ||
		(reading.lower(lead) === "reading" && reading.lower(lead - 1) === "a")
	);
}
const written = wordSet("book gospel letter");
const read = wordSet("read chapter verse");

/** All four, or three of which a pupil bears at most two. */
function areGospels(reading: Reading, from: number, to: number): boolean {
	let [told, strange] = [0, 0];
	for (let word = from; word < to; word++) {
		if (!reading.isOneOf(word, gospel)) continue;
		told++;
		if (reading.token(word) === 0) strange++;
	}
	return told >= 4 || (told === 3 && strange > 0);
}

/** Another of these names next to one, or with "and" between. */
function isOneBeside(reading: Reading, near: number, further: number): boolean {
	if (reading.isOneOf(near, scripture)) return true;
	return reading.lower(near) === "and" && reading.isOneOf(further, scripture);
}

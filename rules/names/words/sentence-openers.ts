import { isUsualForename } from "./usual-forenames";
import { isWordForename } from "./word-names";
import { wordsThat } from "./word-set";

/** Words that begin a sentence right before a name: requests, questions, links. */
const listed = new Set(
	`ask bring buy call can catch cheer come could did do does even follow from give guess had has have
	hear help hold how if is join keep let like listen little look may meet might miss my next now once
	only or our poor quick read remember say see send should show since spot still support tell then though
	today tomorrow try until vote was wasn watch what when where which while who why will with would yes
	yesterday young`.split(/\s+/),
);
const adverb = /.{3}(?:ly|ing)$/;

/** True for a folded word whose capital is owed to the sentence it begins, not to a name. */
export function isOpener(word: string): boolean {
	if (listed.has(word)) return true;
	return adverb.test(word) && !isUsualForename(word) && !isWordForename(word);
}
export const openers = wordsThat(isOpener);

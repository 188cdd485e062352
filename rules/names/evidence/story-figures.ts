import { wordSet } from "../words/word-set";
import { type Doubt } from "./doubt";

/**
 * Forenames under which everybody knows one figure, and words that hardly stand anywhere but in its
 * story: the fairy tales, Bible stories and classics that primary schools tell and play.
 */
const stories: Readonly<Record<string, string>> = {
	adam: "serpent testament bible",
	alice: "wonderland hatter",
	annie: "orphanage hannigan",
	charlie: "wonka",
	david: "goliath testament bible",
	edmund: "narnia aslan",
	elijah: "testament bible",
	esther: "haman purim testament bible",
	gabriel: "bethlehem manger bible",
	harry: "hogwarts",
	henry: "wives boleyn aragon beheaded",
	jack: "beanstalk goose",
	jacob: "esau testament bible",
	jonah: "nineveh whale testament bible",
	john: "gospel gospels disciples bible",
	joseph: "mary donkey bethlehem manger dreamcoat pharaoh testament bible",
	joshua: "jericho testament bible",
	lucy: "narnia tumnus aslan wardrobe faun",
	luke: "gospel gospels disciples bible",
	mark: "gospel gospels disciples bible",
	martha: "parable lazarus disciples bible",
	mary: "bethlehem manger parable lazarus disciples bible",
	matilda: "trunchbull",
	matthew: "gospel gospels disciples bible",
	max: "rumpus",
	moses: "pharaoh commandments testament bible",
	naomi: "boaz testament bible",
	noah: "ark testament bible",
	oliver: "gruel workhouse fagin",
	peter: "neverland disciples bible",
	robin: "sherwood",
	ruth: "naomi boaz testament bible",
	samson: "delilah testament bible",
	samuel: "testament bible",
	thomas: "sodor disciples bible",
	wendy: "neverland",
	william: "harold hastings conqueror bayeux domesday",
};
const words = new Map(
	Object.entries(stories).map(([name, near]) => [name, wordSet(near)] as const),
);

/** "letters to Jack, asking for the golden goose": a figure, where a word of its story is near. */
export const isFigure: Doubt = ({ reading, mention, spelling, sentenceStart, sentenceEnd }) => {
	const near = mention.form === "forename" ? words.get(spelling) : undefined;
	if (near === undefined) return 0;
	const isTold = reading.hasOneOf(sentenceStart, sentenceEnd, near);
	const isActed = reading.hasOneOf(sentenceStart, sentenceEnd, acted);
	// "George slayed the dragon in our play" is George as likely as the saint.
	return isTold ? (isActed ? -1 : -2) : 0;
};
const acted = wordSet("play production show assembly nativity performance");

import { GAP } from "../words/fold";
import { KIND } from "../words/kind";
import type { Reading } from "../words/reading";
import { theOrOur } from "../words/small-words";
import { wordSet } from "../words/word-set";
import { beforeRow } from "./before-row";
import { behindRow } from "./behind-row";
import { type Doubt, EXCLUDED } from "./doubt";
import { isInBreath, type NameCase } from "./name-case";

/** Pets, livestock, plants and toys that schools give names to. */
const animals = wordSet(
	`dog dogs puppy puppies cat cats kitten kittens rabbit rabbits bunny bunnies hamster hamsters gerbil
	gerbils tortoise tortoises hedgehog hedgehogs chick chicks chicken chickens hen hens cockerel duck ducks
	duckling ducklings goat goats lamb lambs sheep pony ponies horse horses donkey donkeys llama llamas
	alpaca alpacas pig pigs parrot budgie gecko lizard snake snail snails bear elf hoover pet pets fish
	goldfish dragon owl owls insect insects spider caterpillar caterpillars ferret calf foal penguin penguins
	ladybird ladybirds tadpoles frogs bees butterflies larvae sunflower robot scarecrow snowman puppet mascot skeleton`,
);
const FURTHEST = 4;
const FURTHEST_BACK = 12;
const DASH = GAP.SPACE | GAP.OTHER;

/** True for a word that says an animal, or a thing that is given a name like one. */
export function isAnimalWord(reading: Reading, word: number): boolean {
	return reading.isOneOf(word, animals);
}

/** "Tommy the tortoise", "George, our school cat", "Milo, Otis and Tilly the therapy dogs". */
export const isAnimal: Doubt = (given) => {
	const { reading, mention, first, next } = given;
	if (mention.form === "full" || mention.form === "forename-initial") return 0;
	// "our guinea pig Freddie"
	if (isInBreath(reading, first) && isAnimalWord(reading, first - 1)) {
		return reading.isCapital(first - 1) ? 0 : EXCLUDED;
	}
	if (isCalledSo(given)) return EXCLUDED;
	if (reading.hasGap(next, GAP.STOP | GAP.EDGE)) return 0;
	const behind = behindRow(reading, next);
	if (!isApposed(reading, behind)) return 0;
	for (let word = behind + 1; word <= behind + FURTHEST && isInBreath(reading, word); word++) {
		if (isAnimalWord(reading, word)) return EXCLUDED;
		if (reading.isOneOf(word, goingOn)) return 0;
	}
	return 0;
};
const goingOn = wordSet("of in from with for and who at by");

/** "Milo the …", "Milo, our …", "Milo – our …" */
function isApposed(reading: Reading, behind: number): boolean {
	if (isInBreath(reading, behind)) return reading.isOneOf(behind, theOrOur);
	const gap = reading.gap(behind);
	const isNear = gap === (GAP.COMMA | GAP.SPACE) || gap === DASH;
	return isNear && reading.isOneOf(behind, theOrOur);
}

/** "a bearded dragon called Sid", "The chicks have hatched! Meet Poppy and Frank" */
function isCalledSo({ reading, first, sentenceStart }: NameCase): boolean {
	const lead = beforeRow(reading, first) - 1;
	const isMet = reading.lower(lead) === "meet";
	if (!isMet && !reading.isOneOf(lead, calledOrNamed)) return false;
	// Whom we meet, and what he is called, was told of in the sentences before.
	const isAgain = reading.isOneOf(lead - 2, heSheItOrThey);
	const start = isMet || isAgain ? lead - FURTHEST_BACK : Math.max(sentenceStart, lead - FURTHEST);
	for (let word = lead - 1; word >= start; word--) {
		if (isAnimalWord(reading, word)) return true;
		if (reading.says(word, KIND.CHILD)) return false;
	}
	return false;
}
const calledOrNamed = wordSet("called named");
const heSheItOrThey = wordSet("he she it they");

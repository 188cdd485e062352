import { GAP } from "../words/fold";
import { behindRow } from "./behind-row";
import { type Doubt, EXCLUDED } from "./doubt";
import { isInBreath } from "./name-case";

/** Pets, livestock and toys that schools give names to. */
const animals = new Set(
	`dog dogs puppy puppies cat cats kitten kittens rabbit rabbits bunny bunnies hamster hamsters gerbil
	gerbils tortoise tortoises hedgehog hedgehogs chick chicks chicken chickens hen hens cockerel duck ducks
	duckling ducklings goat goats lamb lambs sheep pony ponies horse horses donkey donkeys llama llamas
	alpaca alpacas pig pigs parrot budgie gecko lizard snake snail snails bear elf hoover pet pets`.split(
		/\s+/,
	),
);
const FURTHEST = 4;

/** "Tommy the tortoise", "George, our school cat", "Milo, Otis and Tilly the therapy dogs". */
export const isAnimal: Doubt = ({ reading, mention, first, next }) => {
	if (mention.form === "full" || mention.form === "forename-initial") return 0;
	// "our guinea pig Freddie"
	if (isInBreath(reading, first) && animals.has(reading.lower(first - 1))) {
		return reading.isCapital(first - 1) ? 0 : EXCLUDED;
	}
	if (reading.hasGap(next, GAP.STOP | GAP.EDGE)) return 0;
	const behind = behindRow(reading, next);
	const isApposed = isInBreath(reading, behind)
		? reading.lower(behind) === "the"
		: reading.gap(behind) === (GAP.COMMA | GAP.SPACE) &&
			/^(?:the|our)$/.test(reading.lower(behind));
	if (!isApposed) return 0;
	for (let word = behind + 1; word <= behind + FURTHEST && isInBreath(reading, word); word++) {
		if (animals.has(reading.lower(word))) return EXCLUDED;
		if (/^(?:of|in|from|with|for|and|who|at|by)$/.test(reading.lower(word))) return 0;
	}
	return 0;
};

import { wordSet } from "../text/word-set";

/** Words of school posts that people write without their vowels: four consonants are left at least. */
const words = wordSet(
	`absolutely activities afternoon amazing animals another answer around assembly author autumn awesome
	baking beautiful because before behind better between birthday bought breakfast brilliant bringing brought
	building castle celebrate celebrated celebrating certainly children christmas classes classroom coming
	computing concert congratulations costume costumes counting country cricket dancing december definitely
	different dinner donation donations drawing easter evening every everyone everything everywhere excellent
	excited exciting exploring families family fantastic favourite february festival finished football forest
	forget forgotten friday friend friends garden geography getting giving governors grateful growing happened
	happening happens happy harvest helped helpers helping history holiday holidays homework important
	incredible interesting january joined jumper jumpers keeping learned learning learnt length lessons letter
	letters library little looked looking lovely making message messages minute minutes missing monday money
	morning music national nativity nearly netball newsletter nothing november nursery october
	office outside outstanding painted painting parents patience people perfect performance performed photo
	photos picnic picture pictures planted planting played playground playing please practice practising
	present presents probably project pudding raised raising reading remember remembered return rounders
	running saturday school schools science second seconds secret september seriously sharing shopping
	singing sitting someone something sometimes special spelling spellings standing started starting
	strength stories strong student students summer sunday superb support swimming taking talented talking
	teacher teachers telling thankful thanks theatre things thinking thought through thursday together
	tomorrow tonight trying tuesday uniform unfortunately visited visiting visitor visitors volunteers
	waiting walking wanted watching weather website wednesday weekend welcome welcomed winning winter
	without wonderful working workshop world writing written yesterday`,
);
const shortest = 4;

const skeletonOf = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aeiou]/g, "");

/** What is left of the words without their vowels ("wthr"), a double letter also written once ("gtng"). */
export const wordSkeletons: Readonly<Record<string, string>> = Object.fromEntries(
	[...words].map((word) => {
		const skeleton = skeletonOf(word);
		const shorts = [skeleton, skeleton.replace(/(.)\1/g, "$1")];
		return [word, shorts.filter((short) => short.length >= shortest && short !== word).join(" ")];
	}),
);

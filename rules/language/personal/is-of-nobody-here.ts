const story =
	/\b(?:stor(?:y|ies)|novel|character|author|film|poem|(?:in|of|the|our|an?|this|their|school|class|nativity|christmas|new) play(?! ?dough| area| therapy)|drama|history|histor(?:ian|ical)|victorians?|maths|puzzles?|clues?|riddles?|discover\w*|invent\w*|scien\w*|experiments?|books? about|(?:read|reading|wrote|writing|learn(?:ed|t|ing)?|heard|hear|talk(?:ed)?|discuss(?:ed)?) (?:of|about|how|that|why|what)|(?:our|class|the|new|this) (?:class )?book|reader|role|sang|sing|singing)\b/i;
const animal =
	/\b(?:teddy|teddies|bears?|toys?|dolls?|ducklings?|chicks?|hens?|lambs?|hedgehogs?|birds?|rabbits?|hamsters?|guinea|pets?|dogs?|cats?|kittens?|pupp(?:y|ies)|pand(?:a|as)|tigers?|elephants?|donkeys?|hor(?:se|ses)|orangutans?|whales?|dolphins?|turtles?|penguins?|elf|elves|dragons?|mouse|mice|mole|toad)\b/i;
const charity =
	/£|\b(?:raised|raising|raises?|charity|fundrais\w*|donat\w*|sponsor\w*|in aid of|marathon|race for|research|awareness|macmillan|(?:christmas|birthday|greetings?) cards?|cards for|training|trained|workshop|visited|visit)\b/i;
const past =
	/\b(?:1[0-8]\d\d|19[0-7]\d|centur(?:y|ies)|suffragettes?|king|queen|tudors?|romans?|vikings?|mock|trial|jury|refugee week|(?:week|day|assembly|workshop|lesson|talk) (?:about|on)|talk(?:ed|ing)? (?:to|about|with)|[a-z]+ awareness)\b/i;
const room = /\b(?:classroom|room|desks?)\b/i;

/** True where a story, a lesson, a toy or an animal is told of. */
export const isOfStory = (text: string): boolean => story.test(text) || animal.test(text);

/** True for a sentence of a story, an animal, a charity or a room: such are ill and moved as well. */
export const isOfNobodyHere = (sentence: string): boolean =>
	isOfStory(sentence) || charity.test(sentence) || past.test(sentence) || room.test(sentence);

import { wordSet } from "../text/word-set";

/** "jumpin": no ending of these is a word or a name of its own, as "parkin" and "dustin" are. */
const dropG = (words: string): Record<string, string> =>
	Object.fromEntries([...wordSet(words)].map((word) => [word, word.slice(0, -1)]));

/** Words written as they are spoken. */
export const spokenForms: Readonly<Record<string, string>> = {
	"going to": "gonna gunna gna",
	"I'm going to": "imma",
	"want to": "wanna wana",
	"have to": "hafta",
	"trying to": "tryna",
	"give me": "gimme",
	"let me": "lemme",
	"kind of": "kinda",
	"sort of": "sorta",
	"lots of": "lotsa lotta",
	"loads of": "loadsa",
	"out of": "outta outa",
	"could have": "coulda cuda",
	"would have": "woulda wuda",
	"should have": "shoulda shuda",
	"what are you": "whatcha watcha wotcha",
	"don't you": "dontcha",
	"do you": "dya d'ya d'you",
	"bet you": "betcha",
	"what's up": "wassup whassup wazzup whazzup wazup",
	"don't know": "dunno dno",
	"isn't it": "innit",
	definitely: "defo deffo defs",
	obviously: "obvs obv",
	"come on": "c'mon cmon",
	totally: "totes",
	amazing: "amazeballs amazin",
	adorable: "adorbs",
	everything: "everythin",
	something: "somethin",
	nothing: "nothin",
	anything: "anythin",
	morning: "mornin",
	evening: "evenin",
	...dropG(
		`coming going doing getting looking playing loving making taking talking waiting working singing dancing
		running learning reading feeling saying being baking painting swimming jumping building cooking planting
		growing drawing writing rocking rolling splashing laughing smiling chilling enjoying exploring cheering
		celebrating practising trying eating drinking sleeping sitting standing walking hiking climbing camping
		riding skating sliding skipping hopping kicking throwing catching winning losing missing watching
		listening helping sharing giving bringing sending calling asking telling thinking wondering hoping
		wishing living buzzing smashing raining snowing freezing boiling shining stunning bouncing
		 dreaming counting spelling digging fishing hunting racing flying keeping starting finishing`,
	),
};

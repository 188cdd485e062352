/**
 * A short British list after Ofcom, "Attitudes to potentially offensive language and gestures on TV
 * and radio" (2021). Its strongest, strong and discriminatory words are `strong`; so are those that
 * its viewers call medium or mild and no school would print (bitch, pissed, bastard). The rest of
 * medium and mild is `mild`. Words that school needs (ass, tit, hoe, willy, fanny, bum) are left
 * out, or stand only in a phrase that has one meaning.
 *
 * Every entry is a whole word or phrase; `ing` and other endings are written out.
 */
export const strongWords: readonly string[] = [
	..."fuck fucks fucked fucker fuckers fucking fuckin fuckwit phuck fuk fukin fcuk fck fcking fk fkn fking motherfucker motherfuckers motherfucking clusterfuck".split(
		" ",
	),
	..."cunt cunts shit shits shite shitty shitting shithead shat shithole shitshow shitstorm bullshit horseshit dipshit".split(
		" ",
	),
	..."bollocks bollock bollox wank wanker wankers wanking wanky wankstain twat twats twatty twatting jizz dildo dildos".split(
		" ",
	),
	..."dick dicks dickhead dickheads cock cocks cockhead bellend bellends knobhead knobheads nobhead nobheads cockwomble prick pricks".split(
		" ",
	),
	..."bastard bastards bstard arsewipe arsewipes arsehole arseholes asshole assholes jackass dumbass".split(
		" ",
	),
	..."bitch bitches bitchy bitching bitchin slut sluts slutty slag slags skank whore whores pussy minge".split(
		" ",
	),
	..."piss pissed pissing pisshead nonce nonces paedo paedos pedo pedos perv pervs pervert perverts shagging".split(
		" ",
	),
	..."nigger niggers nigga niggas paki pakis wog wogs chinky chinkies gook gooks spic chink chinks dago dagos coon coons darkie darkies nignog raghead ragheads towelhead towelheads kaffir kaffirs".split(
		" ",
	),
	..."pikey pikeys gyppo gyppos kike kikes yid yids faggot faggots poofs poofter poofters poofta lezza lezzer lesbo lesbos dykes tranny trannies".split(
		" ",
	),
	..."retard retards retarded spaz spastic spastics spacker mong mongs".split(" "),
	"pissed off",
	"tits up",
	"bell end",
	"nig nog",
	"batty boy",
	"window licker",
	"kill yourself",
];

export const mildWords: readonly string[] = [
	..."bloody crap crappy crapped damn dammit goddamn goddammit arse arses arsed wtf wtaf ffs stfu gtfo pmsl kys omfg".split(
		" ",
	),
	..."git gits moron morons idiot idiots imbecile cretin cretins nutter nutters schizo chav chavs chavvy douchebag douchebags tosser tossers tosspot munter minger mingers minging gobshite".split(
		" ",
	),
	..."bugger buggered buggers feck feckin fecking effing sodding scumbag scumbags boobs porn".split(
		" ",
	),
	..."pillock pillocks plonker plonkers prat prats numpty numpties bint muppet muppets".split(" "),
	// A sod is also turf, a cow an animal: only beside what one says of people.
	..."poor lucky lazy daft cheeky jammy miserable grumpy silly stupid boring tight rude"
		.split(" ")
		.flatMap((said) => [`${said} sod`, `${said} sods`]),
	..."silly stupid rude miserable lazy mardy daft moody fat nosy jealous"
		.split(" ")
		.map((said) => `${said} cow`),
	..."bag bat hag trout"
		.split(" ")
		.flatMap((called) => [`you old ${called}`, `silly old ${called}`]),
	"silly moo",
	"you fat pig",
	"shut your gob",
	"shut your trap",
	"f'ing",
	"f-ing",
	"eff off",
	"screw you",
	"for god's sake",
	"for christ's sake",
	"so gay",
	"this sucks",
	"that sucks",
	"cock up",
	"cock-up",
	"bloody hell",
	"bugger off",
	"bugger it",
	"bugger all",
	"silly git",
	"stupid git",
	"what the hell",
	"go to hell",
	"sod it",
	"sod off",
	"sod right off",
	"sod all",
	"naff off",
	"slag off",
	"slagging off",
	"shut your face",
];

/** Words that are found inside others as well, as in a hashtag. */
export const rootsAnywhere = /fu+c+k/i;

/** Names and sayings in which a word is harmless. */
export const harmlessPhrases: readonly string[] = [
	..."moby dick|dick whittington|dick king|dick turpin|dick van dyke|dick and dom|dick and dora|dick and jane|dick bruna|dick francis|spotted dick|tom, dick|philip k dick".split(
		"|",
	),
	..."cock robin|cock-a|cock a doodle|cock pheasant|cock sparrow|cock-crow|cock crow|stop cock|cock and bull|ballcock".split(
		"|",
	),
	..."pussy willow|pussy cat|pussy-cat|pussy's in|pussy in the well|pussy riot".split("|"),
	..."william the bastard|damned spot|american idiot|en retard|maine coon|spastics society".split(
		"|",
	),
	..."bloody mary|bloody sunday|bloody battle|bloody assizes|bloody code|bloody tower|bloody dagger|bloody hand|bloody knee|bloody nose|bloody war|bloody baron|bloody sergeant|bloody revolution|bloody end|bloody history|bloody reign|bloody queen".split(
		"|",
	),
	..."slag heap|prick the|prick your|prick a|prick of|pricks her|pricks his|pricks the|pricks a|porn star martini|kaffir lime".split(
		"|",
	),
];

/** Words that have an innocent meaning in some company: the word's beginning, and the company. */
export const innocentCompany: readonly (readonly [word: RegExp, company: RegExp])[] = [
	[
		/^cocks?$/,
		/\b(?:hens?|chickens?|cockerels?|roosters?|farm|canals?|hay(?:stacks?)?|taps?|pheasants?|birds?|eggs?|poultry)\b/i,
	],
	[
		/^bitch(?:es)?$/,
		/\b(?:dogs?|pupp(?:y|ies)|vets?|breeds?|litters?|kennels?|wolf|wolves|fox)\b/i,
	],
	[/^faggots?$/, /\b(?:peas|gravy|mash|butcher|recipe|sticks?|wood|firewood|bonfire|twigs?)\b/i],
	[/^tossers?$/, /\b(?:pancakes?|cabers?|flippers?|coins?|salad)\b/i],
	[/^gits?$/, /\b(?:github|code|coding|commits?|repositor(?:y|ies)|version control|software)\b/i],
	[/^dykes$/, /\b(?:fens?|ditch(?:es)?|rivers?|floods?|dutch|sea|hedges?|marsh|offa)\b/i],
	[
		/^pricks?$/,
		/\b(?:holes?|pastry|forks?|seedlings?|potato(?:es)?|sausages?|needles?|pins?|spindles?|thorns?|fingers?|hedgehogs?)\b/i,
	],
	[
		/^chinks?$/,
		/\b(?:light|coins?|sun(?:light|shine)?|armour|walls?|curtains?|clouds?|fence|doors?|dark(?:ness)?)\b/i,
	],
	[/^slags?$/, /\b(?:heaps?|coal|iron|furnace|steel|mines?|mining)\b/i],
	[/^bloody$/, /\b(?:battles?|wars?|vikings?|tudors?|romans?|macbeth|horrible histories|blood)\b/i],
	[/ cow$/, /\b(?:farm\w*|milk\w*|fields?|calf|calves|barns?|moo|herds?|stor(?:y|ies))\b/i],
	[/^coons?$/, /\b(?:maine|cats?|raccoons?)\b/i],
	[/^spic$/, /\bspan\b/i],
];

/** Words that are names when they begin with a capital. */
export const namesWhenCapital: ReadonlySet<string> = new Set([
	"dick",
	"dicks",
	"mong",
	"git",
	"kike",
	"muppet",
	"muppets",
	"prat",
	"nutter",
]);

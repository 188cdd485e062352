import { nicknames } from "../index/nicknames";
import { wordsThat } from "./word-set";

/**
 * Forenames that need no more proof of being one, besides those with short forms: common in the
 * ONS baby names of the last fifteen years and no words. Only the warning about unlisted children
 * reads them; who is a pupil is said by the roster alone.
 */
const common = `aarav aaron abdullah adam ahmed aiden aisha alan albie ali alice aliyah amaya amelie
	amina ana anna anne annabel annie anya aria ariana arjun arlo aryan ava ayaan ayesha beau blake bobby bonnie
	caleb callum carter chidi chloe ciara clara cody connor cora daisy darcey darcy declan delilah
	dexter dylan edith ella elliot elliott ellis elsa elsie eloise emilia emma enzo erin esme ethan
	eva evan evelyn ezra faiza fatima felix fiona fraser freya gethin gracie hamza harley harris harvey heidi
	hugo hussain ibrahim imogen ines iris isaiah isla ivan ivy jago jan jax jenson jesse joel jonas
	jude julia kai kara kayla keira kian kiera kyle kyra laila lara laura layla leah leila lena leon
	lexie liam lola logan lottie luca lucia luna lyra maisie malachi marcus maria marnie martha maryam mason
	maya mia mila millie mohamed molly muhammad myles nadia naomi nia niamh nina noah noor nora olive
	orla oscar otis owen phoebe pippa polly priya quinn ralph reece reuben rhys riley robyn roman romy
	ronnie rory rosa rowan roxanne ruth ryan saffron sara sarah savannah scott sean shannon shay simran sienna
	skyler sonny sofia stella tariq thea tilda toby tyler umar vera violet wei willow yasmin yusuf zac
	zain zainab zara zoe`;

/** Less common, from the same lists and from families of many tongues. */
const rarer = `abbas abdulrahman abeer abiodun adele adeola adil adnan advik agatha agnes aidan aimee ainsley
	aiza akira alana albert alec alejandro alesha alexis alina alistair alma alyssa amal aman
	amara amari amir amira amit amrit anaya andre andreea angus anika anisa anish annabelle
	annalise anouk ansh anton antoni anushka anwen ariella arjan arnold arwen asa asad ashton asma
	astrid athena aubrey audrey augustus aurelia avani axel ayan ayman ayo ayra azaan
	bartosz beatrix betsy bianca bilal bilqis blanca blessing boris brendan brian brianna bridie
	brody bronte bronwen brooklyn bruno bryn bryony caelan cairo calum carla carmen carys cassius
	cecilia cecily celeste celine cerys chanel chantelle chiara chioma christine cian ciaran
	clarissa clark claudia coco colin conall conor conrad corey cormac cosmo courtney craig
	crispin cyrus dafydd dalia damian dana danika danyal dara darius david dawid deborah deepak
	delphine demi denis denise derek dermot desmond dev devan diana dmitri dominik donald dora
	dorian dougal douglas duncan ebony ebube eddy eden edgar edwin efe eilidh eilish eimear elaina
	elaine eleni eliana elin elina elis elise elodie eloise elowen elspeth ema emaan emilie emilio
	emrys ender enid ephraim eric erica erik erika ernest esther etta eugene eunice eva evangeline
	everly evie fabian faisal faizan farah farhan fatimah fay faye felicity fergus ferne fiadh
	filip finbar flynn frances franklin freda gareth gavin gemma genesis geoffrey george gerard
	gianna gilbert giles gina giovanni giselle gladys glenn graeme gregory greta gruff guinevere
	gulliver gurpreet gus gwen hadiya hafsa haider halima hallie hamish hana hanif haniya hans
	hardeep haris hasan hashim hassan hayden helen helena hendrix henrietta henrik hetty hiba
	hilary hubert huda humaira humphrey huw huxley ian ibraheem idris ieuan ifan igor iman inaaya
	inaya indi ingrid ioan iqra irene irfan isaiah isha ishaan ishaq ismaeel ismail isobelle
	israel issa ivor izaan jackson jad jaden jai jake jamal jan jana janek jared jaroslaw jarvis
	jason javier jaxon jaxson jaya jayne jean jeff jemma jenna jeremy jerome jess jessie jethro
	jia joan joanna joanne joaquin jodie joel johan johanna john jolene jonah jonty jorge jose
	josef josiah joyce juan juanita judith julian juliana julie juliet juliette julius juno kabir
	kaden kaitlin kaitlyn kajus kaleb kamal kamil kamran karam karan karen karim karina karl karla
	karolina kasper kate kavya kaya kayden keeley keira keith kelly kelsey kendra kenji kenny
	kerry kezia khadija khadijah khalid khloe kieran kirsten kirsty kiyan klara kobi kofi kourtney
	kunal kwame kwasi kyan lacey lachlan lana lance landon lara latisha laurel lauren laurence
	lavinia lea leanne leela lennon lennox leona leonie leopold lesley lewys liana lilian liliana
	lilla lilly lina linda lionel liv livia llewellyn lois lorcan lorelei lorenzo lorna lotte
	louie louisa luan luana lucien lucinda ludovic luis luisa luka lukas lukasz luna lyle lynette
	lyra mabel macey macy madeleine mae maeve maia maire maja makayla malaika malak mali malik
	mandeep manha manraj marcel marco marcus margot mariam marian marianne marie marina mario
	marissa marius marlon marnie marta martin marvin mary maryam masood mateo mathilda matthias
	maud maude maureen maurice mavis maxine may maya maysa meera mehmet mehreen mei melanie
	melissa mercedes meredith merryn mia michaela michal miguel mihai mikael mikolaj milan milena
	milo mina minnie mira miriam misha mitchell mohammad moira molly mona monica monika montague
	morag morgan morwenna moses muhammed munira murray musa mustafa myla myra nabeela nadeem
	nadine naima naina nancy nandini narges naseem natan nathanael naveed neave ned neel neha neil
	nela nelson nesta nevaeh neve neville ngozi nia nial niall nicholas nico nicolas nicole nigel
	nikhil nikita niko nikola nikolai nila nimra noel noelle nola nora noreen norma norman nuala
	nyla obi octavia odette odin ola olaf oleksandr olena olga oliwia oluwadamilola omar omari
	opal ophelia orlaith orlando osama osian oskar osman oswald ottilie otto pablo padraig paige
	paloma pamela pandora paola parker parveen pascal patience paula pauline pavel pawel payton
	pearl pedro peggy penelope percival peregrine perpetua persephone petra peyton philippa
	phillip phineas pierre piotr polina portia pranav preston primrose prisha quentin rabia
	rachael rachel radu rafael rafe rafferty rafi raghav raheem rahul raina raj rajan ramona rana
	randall ranveer raquel rashid rasmus raul raya rayan raymond rayyan reagan rebekah regina remi
	remy renata rene reuben rex rhea rhian rhianna rhiannon rhona rhydian ria rian ricardo
	riccardo riyad rizwan rocco roderick rodrigo roger rohan roisin roland rolf romeo romilly rona
	ronan rory rosalie rosalind rosanna roseanna rosemary roshan rowena roy ruairi ruben rubina
	rudi rudy rufus russell ryder rylan saad saanvi sabina sabrina sacha sade sadia safa saffiya
	safiya sahil said saif saim saira sakina salma salman salvador sameer samina samir samira sana
	sandeep sanjay santiago santino saoirse sarai saskia saul savanna selena selina seren serena
	sergio seth shaan shabnam shahid shane shania shanice sharon shaun shauna shayla shayna sheila
	shelby sheldon shirin shiv shreya siddharth sidney sidra sienna sigrid silas simeon simon
	simone sinead siobhan siya skyla sofija solomon sonia soraya sorcha spencer stefan stella
	stephan stewart stuart suki sulaiman suleiman sunita suraya susannah sven sybil sylvia sylvie
	szymon taha taher talha talia taliah talulah tamara tamsin tania tanvi tanya tariq tatum
	taylor teagan ted teddy tegan temitope terence teresa thaddeus thalia theadora theodora thora
	tia tiago tiana tiffany tim tobin todd tomas tomasz tomos torin toyin tracy travis trevor
	trinity tristan troy tudor tyra tyrese tyrone ulysses uma una uriah ursula usman vaclav
	valentina valerie vanessa vanya varun vera verity veronika victor vida vijay vikram vincent
	viola violeta viraj vivaan vivek vivian vivien vladimir wanda warren waseem wayne wendell
	wendy wesley wiktor wiktoria wilbur wilfrid wilhelm winifred winnie winona winston xanthe xavi
	ximena yahya yara yasin yasmina yasmine yaw yolanda younes yousef youssef yuki yuri yusra yves
	yvette yvonne zaara zac zachariah zahra zaid zaina zakariya zaki zakir zander zane zara zayaan
	zayd zayn zeenat zelda zeynep zia zion ziva zoey zofia zoha zola zora zubair zuleika zunaira`;

const usual = new Set([
	...common.split(/\s+/),
	...rarer.split(/\s+/),
	...[...nicknames].flatMap(([formal, short]) => [formal, ...short]),
]);

/** True for a folded forename that British families often give, or its short form. */
export function isUsualForename(spelling: string): boolean {
	return usual.has(spelling);
}
export const usualForenames = wordsThat(isUsualForename);

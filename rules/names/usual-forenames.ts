import { nicknames } from "./nicknames";

/**
 * Forenames that need no more proof of being one, besides those with short forms: common in the
 * ONS baby names of the last fifteen years and no words. Only the warning about unlisted children
 * reads them; who is a pupil is said by the roster alone.
 */
const common = `aarav aaron abdullah adam ahmed aiden aisha alan albie ali alice aliyah amaya amelie
	amina ana anna annabel annie anya aria ariana arjun arlo aryan ava ayaan ayesha beau blake bobby bonnie
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

const usual = new Set([
	...common.split(/\s+/),
	...[...nicknames].flatMap(([formal, short]) => [formal, ...short]),
]);

/** True for a folded forename that British families often give, or its short form. */
export function isUsualForename(spelling: string): boolean {
	return usual.has(spelling);
}

import { wordsThat } from "./word-set";

/**
 * Names that are also words a school writes: their spelling alone says nothing. Gathered from the
 * common English words (SCOWL sizes up to 50) that are forenames in the ONS births data or usual
 * surnames, and romanised names that coincide with short words.
 */
const set = (words: string) => new Set(words.trim().split(/\s+/));

const months = set(`january february march april may june july august september october
	november december jan feb mar apr jun jul aug sept oct nov dec`);

const seasons = set("spring summer autumn winter easter christmas");

const weekdays = set("monday tuesday wednesday thursday friday saturday sunday");

/** Forenames, and nicknames, that are words. */
const forenames = set(`
	ace amber an angel basil bluebell bramble cedar clementine clover colt daisy dusty ebony fawn
	fleur guy hank jolie kitty lance linden nimbus posy poppet quest rock romeo sable
	sorrel tansy tawny teal tempest tulip wisteria zephyr zinnia angelic apple archer aria art ash aspen aura aurora autumn bailey banks bay
	bear belle berry bill birdie bishop blaze blessing bliss bloom blossom blue bob bonnie brandy
	briar bright brook brooke brooks bud buddy bunny butterfly can candy carol case cash chance
	charity chase cherish cherry chess christian clay cliff clover coral cooper crystal dale dash
	diya dawn day dean destiny diamond dick dolly don dot dove drew duke earl earnest echo eden emerald
	eve ever faith fern field fisher flint flora flower forest fortune fox frank garnet gay gene
	genesis gift ginger glen glory gold golden goldie grace grant gray green grey halo happy harmony
	harper hart  haven hawk hazel heart heath heather heaven herb holly honest honey honor
	honour hope hunter indigo iris ivory ivy  jade jasmine jasper jay jet jewel jolly journey
	joy judge jules june junior justice kale king kit knight lane lark laurel lavender legacy legend
	leaf lily lion lotus love loyal luck lucky lynx lyric magic magnolia major maple marigold marina
	mark marvel max mason maverick may mayor meadow melody mercy merit merry  miles miller mint
	miracle misty moon moss myrtle nick noble north nova oak ocean olive onyx opal orchid page
	paige pansy paris parker pat patience peace pearl peg penny pepper perry petal philosophy
	phoenix piper pip pilot pixie plum poet poppy porter praise precious pride primrose prince
	princess promise prudence queen rain rainbow raven ray rebel red reed reef regal reign rex rich
	rio river rob robin rocket rocky roman rose rosemary rosie royal ruby rusty saffron sage saint
	sandy sapphire savannah scarlet scout sea sienna silver skip sky skye snow sol son song sonny
	spirit star starr sterling storm success sue sugar sun sunny sunshine swan sweet talon tanner
	teddy theory thistle tiger topaz treasure trinity true trust truth tuesday unity valentine
	verity victor victory viola violet viper ward wade wednesday west whisper wilder will willow
	wisdom wolf wood woody wren xander york zeal zen
	a as at be bin by do go he hi ho if in is it me man min my no of oh ok on or so sing sung than
	thy to up us we van long hang dung fun sang woo yang wing young kin`);

/** Surnames that are words, besides those above. */
const surnames = set(`
	abbot allbright appleby archers ball banks barber barker barn barley barnes barrow bars bass
	beach bean beard beck bell bells berry best bird birch black blade blake blank bloom board boat
	bolt bond bone book boot booth bow bowl bowler box brain branch brand bread bridge bridges brick
	broad brown buck bull burn burns bush butcher butler butter button cage cake camp cannon cape
	car card carpenter carr cart carter carver castle chance chandler chapel chapman child
	childs church clark clay clerk close cloud coates coin cole cook cookson cool corn cotton court
	cousins cox craft crane cross crow crown cruise cubs cup curry dance dark dates day deer dew
	diamond dove drake drew driver drum duck dyer eagle east egg end english event fair fall
	farmer farrow fast feather field fields finch fire fish fisher fit flag fletcher flood flower
	flowers foot force ford forest fort foster fountain fox france freeman freed french friend frost
	gale game gamble garden gardener gardner garland gates gentle gill glass glover gold good goods
	goodall grain grant grave graves gray green greenwood grey grove guest gunn hair hale hall hand
	hands hard hardy harp hart hatch hawk hay head heart heath hedge herd hero hill hills hobbs holder
	hole holiday holland holly holmes home hook hope horn horne house howe hunt hunter ice inch
	ireland iron ivory jewel joiner jolly jones jordan joy judge just keen key keys kid king kings
	kitchen knight lamb lake lancaster land lane large law lawn leach lead leader leaf lee life light
	lights lilly lincoln lion little lock lodge london long lord love low lucas luck mace major male
	man march marks marsh marshall martin mason masters may mayor mead meadows mean merchant mercer
	mile miles mill miller mills monk moon moor moore more morning moss mount mountain nail nash new
	newman newton noble norman north nurse nut oakes oliver orange orchard owl page painter pain paper
	park parker parks parish parson peace peach peak pear penny pepper perry person piece pike pine
	pink piper pitt place plant player plum pool poor pope port porter post pot potter pound power
	powers pratt price priest prince prior pride proud quick rain ray read reader reading ready reed
	rich rice ridge ring rivers roach rock rogers rolls root rose rowing rule rush sage sands
	savage saw school scott seal sears sharp shaw shepherd ship shoemaker shore short silver
	singer singers skinner skipper slater small smart smith snow sparks sparrow spear speed spence
	spicer spring star starling steel stock stone stones storm story street stride strong summer
	summers sun swan sweet swift sword tanner taylor temple thatcher thorn thorne tile till todd
	toms towers town townsend train tree trees trickett turner tyler underwood vale vine wade waite
	wales walk walker wall walls ward warm warner waters water way weaver webb week welch well
	wells welsh west wheat wheel wheeler white whiting wild wilde wiles winter winters wise wolf wood
	woodland woods wool words work worth wren wright yard york young lord`);

/** Words that schools like to write with a capital: values, classes, houses, subjects. */
const honoured =
	set(`christian amber art ash aspen autumn charity coral crystal daisy diamond dove eagle emerald
	faith falcon fern fox garnet gold grace green hawk hazel heather holly honesty honor honour hope
	indigo ivory ivy jade jasmine jasper joy junior justice king kingfisher lavender lily love lotus
	maple melody mercy music oak ocean olive onyx opal orchid patience peace pearl phoenix pine pink
	poppy primrose prince princess prudence queen raven red respect river robin rose rowan ruby sage
	sapphire saffron scarlet silver sky star swan sunshine topaz trinity trust truth unity violet willow
	wisdom wolf wren yellow blue`);

/** Forenames that are also places a post may speak of. */
export const placeNames = set(`adelaide africa alexandria alabama asia austin bath berlin boston
	brooklyn camden caledonia carolina carlisle chad charlotte chelsea chester cheyenne china clyde
	cuba dakota dallas darcy denver devon dubai durham eden egypt elgin erin essence florence florida
	france geneva georgia hamilton havana holland houston india indiana iona ireland isla israel
	italy jamaica jersey jordan kent kenya kingston kerry leicester lincoln london lourdes
	louisiana madeira madison malta martinique memphis mali milan montana orlando oslo paris
	petra phoenix preston reading rhodes rio roma rome savannah sahara selby severn shannon siena
	sienna skye sofia somerset stanley sydney texas tyne tyrone valencia vegas venice verona
	victoria vienna virginia wales wells windsor winchester winston york zaire
	afghanistan america antarctica argentina arsenal athens australia austria bangladesh beijing belfast
	belgium birmingham brazil bristol britain brussels bulgaria cairo cambridge canada cardiff colombia
	croatia cyprus denmark dublin edinburgh england ethiopia europe everton finland germany ghana greece
	hungary iceland iran iraq japan lebanon leeds lisbon liverpool madrid malaysia manchester mexico
	morocco moscow nepal netherlands nigeria norway oxford pakistan palestine peru poland portugal
	romania russia scotland singapore somalia spain sweden switzerland syria thailand tokyo tottenham
	turkey uganda ukraine vietnam`);

const calendar = new Set([...months, ...seasons, ...weekdays]);
const asForename = new Set([...forenames, ...calendar]);
const asSurname = new Set([...surnames, ...asForename, ...placeNames]);
const oftenCapital = new Set([...honoured, ...calendar]);

export function isWordForename(spelling: string): boolean {
	return asForename.has(spelling);
}
export const wordForenames = wordsThat(isWordForename);

export function isWordSurname(spelling: string): boolean {
	return asSurname.has(spelling);
}
export const wordSurnames = wordsThat(isWordSurname);
export const places = wordsThat((spelling) => placeNames.has(spelling));

/** True when a capital in the middle of a sentence is no sign of a name. */
export function isOftenCapital(spelling: string): boolean {
	return oftenCapital.has(spelling);
}

export function isCalendarWord(spelling: string): boolean {
	return calendar.has(spelling);
}

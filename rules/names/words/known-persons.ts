import { wordsThat } from "./word-set";

/**
 * Grown-ups of past and present whom primary schools teach: the examples of the National Curriculum's
 * history, art and science programmes, the authors and composers on its reading and music lists, and
 * characters with a surname out of the books that are read there. Besides them those whom a school
 * meets on its screens: athletes of the national teams, presenters of children's television.
 */
const persons = `
	ada lovelace; alan turing; albert einstein; alex rider; alexander bell; alexander fleming;
	alfred wallace; amelia earhart; amy johnson; andy goldsworthy; andy warhol; anna pavlova;
	anne boleyn; anne frank; anne shirley; anthony browne; augustus gloop; axel scheffler;
	barack obama; barbara hepworth; beatrix potter; benjamin britten; benjamin zephaniah;
	bob cratchit; boudicca; bruce bogtrotter; captain scott; carl linnaeus; charles babbage;
	charles darwin; charles dickens; charlie brown; charlie bucket; christopher columbus; christopher robin;
	christopher wren; claude monet; cressida cowell; david almond; david attenborough;
	david hockney; david walliams; dick turpin; dorothy gale; dylan thomas; ebenezer scrooge;
	edith cavell; edmund hillary; edward elgar; elizabeth fry; ella fitzgerald; emily bronte;
	emily davison; emmeline pankhurst; enid blyton; eric carle; ernest shackleton; ethel smyth;
	eva ibbotson; florence nightingale; florence price; francesca simon; francis bacon;
	francis drake; frank cottrell boyce; frida kahlo; galileo galilei; george orwell;
	george stephenson; georges seurat; grace darling; grace hopper; greta thunberg; gustav holst;
	gustav klimt; guy fawkes; hans andersen; harriet tubman; harry potter; helen keller;
	henri matisse; henri rousseau; henry moore; hermione granger; horatio nelson; horrid henry;
	howard carter; ibn battuta; indiana jones; isaac newton; isambard brunel; jack sparrow;
	jackson pollock; jacqueline wilson; james bond; james cook; james watt; jane austen;
	jane goodall; jane seymour; jenny honey; jesse owens; joan miro; john agard; john burningham;
	john constable; joseph banks; joseph coelho; joseph lister; josephine baker; julia donaldson;
	julius caesar; katherine johnson; katherine rundell; ken robinson; laurence anholt;
	leonardo da vinci; lewis carroll; louis braille; louis pasteur; ludwig beethoven;
	luke skywalker; luna lovegood; mae jemison; mahatma gandhi; malala yousafzai;
	malorie blackman; marcus rashford; marie curie; martin luther king; martin waddell;
	mary anning; mary lennox; mary poppins; mary seacole; mary shelley; matilda wormwood;
	maya angelou; michael bond; michael faraday; michael morpurgo; michael rosen;
	michelangelo buonarroti; mike teavee; muhammad ali; neil armstrong; nelly bly;
	nelson mandela; nicola davies; oliver cromwell; oliver jeffers; oliver tambo; oliver twist;
	onjali rauf; oprah winfrey; oscar wilde; owen davey; pablo picasso; paddington brown;
	paul cezanne; paul klee; percy jackson; peter pan; peter pettigrew; peter rabbit;
	philip pullman; philip reeve; pie corbett; piet mondrian; quentin blake; rachel carson;
	roald dahl; robert burns; robert hooke; robert scott; robin hood; ron weasley; rosa parks;
	ross welford; ruby bridges; rudyard kipling; salvador dali; samuel pepys; sarah forbes; sherlock holmes;
	shirley hughes; sophie anderson; stephen hawking; stig dump; sylvia pankhurst; tim berners;
	tim peake; tiny tim; tom gates; tom sawyer; tony ross; usain bolt; vasco gama;
	vashti harrison; veruca salt; vincent van gogh; violet beauregarde; virginia woolf;
	walter raleigh; walter tull; wangari maathai; wassily kandinsky; wilfred owen; william blake;
	william caxton; william morris; william shakespeare; william wilberforce; william wordsworth;
	willy wonka; winston churchill; wolfgang mozart; yayoi kusama; yuri gagarin; zaha hadid;
	adam peaty; alex scott; andy murray; andy day; anthony joshua;
	bear grylls; ben stokes; beth mead; bukayo saka; bethany shriever; brian cox; charlotte dujardin;
	chloe kelly; chris hoy; chris packham; chris hadfield; cristiano ronaldo; dan walker;
	david beckham; david weir; declan rice; dick bruna; dina asher smith; ed sheeran; ellen white;
	ellie simmonds; ella toone; emma raducanu; fara williams; freddie flintoff; gareth bale;
	gareth southgate; gary lineker; greg james; hannah cockroft; hannah fry; harry kane;
	helen skelton; jamie oliver; jason kenny; jessica ennis; jill scott; joe root; joe wicks;
	jonnie peacock; jude bellingham; katarina johnson thompson; kate winslet; katie taylor;
	keely hodgkinson; kelly holmes; konnie huq; laura kenny; lauren hemp; leah williamson;
	lewis hamilton; lionel messi; lucy bronze; lucy worsley; luke littler; mary berry; mary earps;
	max verstappen; max whitlock; michaela strachan; mo farah; mohamed salah; nicola adams;
	paul hollywood; phil foden; rachel riley; radzi chinyanganya; raheem sterling; rick stein;
	roger federer; sarah storey; serena williams; simone biles; sky brown; steve backshall;
	steve redgrave; taylor swift; tanni grey thompson; tom daley; tom dean; tyson fury; wayne rooney;
	adam kay; alex wheatle; allan ahlberg; anthony horowitz; anthony mcgowan; babette cole;
	carol ann duffy; charlie mackesy; chris riddell; christina rossetti; david litchfield; dav pilkey;
	debi gliori; dick king smith; ed vere; edward lear; elle mcnicoll; emily gravett;
	emma carroll; eoin colfer; frances hardinge; grace nichols; greg heffley;
	hilary mckay; james mayhew; jane ray; jean ure; jeff kinney; jeremy strong; jessica townsend;
	jill murphy; jim smith; john boyne; john foster; john masefield; jon klassen; joseph bruchac;
	judith kerr; kate dicamillo; katherine applegate; katya balen; kenneth grahame;
	kes gray; kit wright; lauren child; lauren wolk; lemony snicket; liz pichon; lissa evans;
	louis sachar; louie stowell; lucy strange; marcia williams; mary norton;
	maurice sendak; maz evans; melvin burgess; michelle magorian; mick inkpen; mo willems;
	neil gaiman; nick butterworth; nick sharratt; nizrana farook; oliver postgate; pamela butchart;
	patrice lawrence; paul cookson; paul stickland; pat hutchins; philippa gregory; philippa pearce;
	piers torday; polly dunbar; rachel bright; rachel renee; rob biddulph; robin stevens;
	robert westall; roger mcgough; sam mcbratney; sam usher; sara pennypacker; shaun tan;
	simon bartram; simon james; sita brahmachari; sophie dahl; spike milligan; stewart foster;
	sue hendra; susan cooper; ted hughes; terry deary; terry pratchett; tom fletcher; tom palmer;
	tony bradman; emily dickinson; isabella beeton; alfred tennyson; john keats; edgar poe;
	katherine parr; catherine parr; anne cleves; rosalind franklin; louis armstrong; tove jansson; valerie bloom; walter mare; yuval zommer; zanib mian; zeb soanes`;

const names = persons.split(";").map((name) => name.trim());
const spellings = new Set(names.map((name) => name.replace(/\s+/g, "")));
const beginnings = new Set(names.map((name) => name.split(/\s+/)[0]));

/** The first words of their names: others need not be put together to be looked up. */
export const personBeginnings = wordsThat((word) => beginnings.has(word));

/** True for a folded full name of somebody whom schools teach about, or of a character. */
export function isKnownPerson(spelling: string): boolean {
	return spellings.has(spelling);
}

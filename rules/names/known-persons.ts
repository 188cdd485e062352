/**
 * Grown-ups of past and present whom primary schools teach: the examples of the National Curriculum's
 * history, art and science programmes, and the authors and composers on its reading and music lists.
 */
const persons = `
	ada lovelace; albert einstein; alan turing; alexander fleming; alexander bell; alfred wallace; amelia earhart; amy johnson;
	andy goldsworthy; andy warhol; anna pavlova; anne boleyn; anne frank; anthony browne; axel scheffler; barack
	obama; barbara hepworth; beatrix potter; benjamin britten; benjamin zephaniah; boudicca; captain scott; carl linnaeus; charles darwin; charles
	dickens; charles babbage; christopher columbus; christopher wren; claude monet; cressida cowell; david almond; david attenborough; david
	hockney; david walliams; dick turpin; dylan thomas; edith cavell; edmund hillary; edward elgar; elizabeth fry; ella
	fitzgerald; emily davison; emily bronte; emmeline pankhurst; enid blyton; eric carle; ernest shackleton; ethel smyth; eva ibbotson; florence
	nightingale; florence price; francesca simon; francis drake; francis bacon; frank cottrell boyce; frida kahlo; galileo galilei; george orwell; george stephenson; georges seurat; grace
	darling; grace hopper; greta thunberg; guy fawkes; gustav holst; gustav klimt; hans andersen; harriet tubman; helen keller; henri matisse; henri
	rousseau; henry moore; horatio nelson; howard carter; ibn battuta; isaac newton; isambard brunel; jackson pollock; jacqueline wilson; james cook; james
	watt; jane austen; jane goodall; jane seymour; jesse owens; joan miro; john agard; john burningham; john constable; joseph banks; joseph
	coelho; joseph lister; josephine baker; julia donaldson; julius caesar; katherine johnson; katherine rundell; ken robinson; laurence anholt; leonardo da vinci; lewis carroll; louis braille; louis pasteur; ludwig beethoven; mae jemison; mahatma
	gandhi; malala yousafzai; malorie blackman; marcus rashford; marie curie; martin luther king; martin waddell; mary anning; mary seacole; mary
	shelley; maya angelou; michael bond; michael faraday; michael morpurgo; michael rosen; michelangelo buonarroti; muhammad ali; neil
	armstrong; nelson mandela; nicola davies; oliver cromwell; oliver jeffers; oliver twist; onjali rauf; oprah winfrey; oscar wilde; owen davey; pablo picasso; paul
	cezanne; paul klee; peter pan; philip pullman; philip reeve; pie corbett; piet mondrian; quentin blake; rachel carson; robert burns; roald dahl; robert
	scott; robert hooke; robin hood; rosa parks; ross welford; rudyard kipling; salvador dali; samuel pepys; sarah forbes; shirley hughes; sophie anderson; stephen
	hawking; sylvia pankhurst; tim peake; tim berners; tony ross; usain bolt; vashti harrison; vasco gama; vincent van gogh; virginia woolf; walter raleigh; walter tull; wangari maathai; wassily
	kandinsky; wilfred owen; william blake; william caxton; william morris; william shakespeare; william wilberforce; william
	wordsworth; winston churchill; wolfgang mozart; yayoi kusama; yuri gagarin; zaha hadid; tom sawyer; harry potter; alex rider; christopher robin; nelly bly; charlie bucket; bruce bogtrotter; matilda wormwood; jenny honey; peter rabbit; tom gates; horrid henry; percy jackson; stig dump; dorothy gale; mary poppins; mary lennox; anne shirley; oliver tambo; bob cratchit; ebenezer scrooge; tiny tim; jack sparrow; luke skywalker; indiana jones; sherlock holmes; james bond; peter pettigrew; hermione granger; ron weasley; luna lovegood; paddington brown; willy wonka; veruca salt; violet beauregarde; augustus gloop; mike teavee`;

const spellings = new Set(persons.split(";").map((name) => name.replace(/\s+/g, "")));

/** True for a folded full name of somebody whom schools teach about, or of a character. */
export function isKnownPerson(spelling: string): boolean {
	return spellings.has(spelling);
}

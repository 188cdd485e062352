import type { KIND } from "./kind";

/** The words of each kind, folded. */
export const lists: Readonly<Record<keyof typeof KIND, string>> = {
	TITLE: `
		mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend revd father fr
		sister brother pastor imam rabbi vicar bishop canon saint st king queen prince princess duke
		duchess emperor pharaoh president pc pcso sgt sergeant constable inspector officer captain
		major colonel admiral cllr councillor aunt auntie uncle nurse madame monsieur senor senora
		mme mlle herr frau farmer mufti sheikh gov governor ustadh sensei`,
	/** Grown-ups in public: "author Julia …", "the poet …". */
	ROLE: `
		author authors illustrator poet artist painter composer singer musician actor actress writer
		novelist storyteller inventor scientist engineer explorer astronaut footballer athlete
		olympian paralympian cricketer swimmer player coach mp mayor minister activist pilot chef
		character hero heroine detective wizard presenter comedian magician paramedic firefighter
		librarian headteacher head teacher deputy chair caretaker cook secretary ta senco teacher
		sculptor architect manager supervisor receptionist philosopher naturalist mathematician physicist nurse
		teachers coaches volunteers librarians governors plumber driver electrician dentist vet zookeeper
		instructor postman postwoman policeman policewoman fireman`,
	PLACE: `
		road street st lane avenue drive close way court crescent park square gardens garden green
		hill bridge station church cathedral chapel abbey mosque temple hospital theatre museum
		gallery library school schools primary academy college university nursery centre hall house
		castle palace farm wood woods forest beach bay lake river canal island stadium ground arena
		leisure pool zoo aquarium hotel inn arms airport tower mill manor estate village town city
		county united rovers wanderers albion athletic fc cc rfc trust foundation charity award medal
		cup trophy project bank company ltd cross market bus trains railway line pier harbour docks
		mountain falls reserve footpath nature nurseries juniors infants hotspur villa orient rangers argyle cottage`,
	GROUP: `
		class classes classroom house team teams group groups table room form tutor unit base ward
		phase pod pathway corridor block site set`,
	EVENT: `
		event events day days week weekend fortnight month term terms half holiday holidays club fair fete fayre
		festival concert show disco camp sale break party parade performance assembly production
		panto play quiz ball season newsletter menu reading challenge fun exams leaves flowers bulbs
		weather sun sunshine equinox solstice bank walk trail crafts craft display tree baby queen
		morning afternoon evening mornings afternoons bedding`,
	PRAISE: `
		congratulations congrats congratulation bravo hooray hurray kudos welldone proud applause
		praise shoutout celebrate celebrating celebrates celebrated commendation gratulations
		llongyfarchiadau ardderchog parabens felicitaciones felicitations gratulacje brawo
		tebrikler mabrouk mubarak shabash`,
	THANKS: `
		thank thanks thankyou thx ta diolch`,
	/** Small words that may stand between praise and a name. */
	LINK: `
		to our the a is are was goes for of you and that today this lovely amazing fantastic
		brilliant wonderful superstar very own also both all star winner winners who from in on with tomorrow tonight
		year years s`,
	/** A child called by a part it plays. */
	CHILD: `
		pupil pupils child children student students girl boy girls boys winner winners runner
		champion champions classmate classmates friend friends sibling siblings twin twins brother
		sister cousin monitor monitors prefect prefects captain rep reps ambassador ambassadors
		leader leaders buddy buddies star stars superstar superstars mathematician scientist artist
		author writer reader learner learners readers writers authors artists poet poets councillor
		councillors goalscorer scorer striker goalkeeper keeper runners goalie recipient recipients
		nominee cast starring narrator`,
	/** What children make, own or do: "Ruby's poem". */
	BELONGING: `
		poem poems story stories work writing handwriting painting paintings picture pictures drawing
		drawings model models poster posters project projects design artwork art diary letter letters
		book books recipe cake cakes sculpture speech presentation homework solo goal goals try tries
		performance answer answers idea ideas maths reading team birthday certificate award medal
		trophy smile hair costume mum mummy mam dad daddy parents family gran granny grandad grandma
		nan nana brother sister brothers sisters teacher desk chair peg essay account report piece
		robot invention experiment bridge castle rocket volcano tower creation creations collage
		pottery pot card blog video cartwheel catch song dance routine turn first second third
		progress effort attitude kindness hard excellent brilliant amazing fantastic super lovely
		wonderful beautiful incredible superb new favourite own class classmates friend friends table
		group house score time race win baby puppy dog cat rabbit hamster`,
	/** Told of whoever acts; forms of the past besides those in -ed. */
	ACTION: `
		made won ran sang sung drew wrote written read told led took taken gave given got came went
		gone did done had found built said swam swum threw caught chose chosen thought brought taught
		showed shown held kept met spoke spoken stood dug flew fed hid hit put shot spent began begun
		beat became broke grew knew lit rode rose saw sent sat sewed spun stuck swung wore drove
		drawn driven ate eaten drank bent bound bought cut dealt dreamt fell felt fought forgot got
		heard hung hurt laid learnt left lent let lost meant paid quit rang sold shook shone slept
		slid span spelt split spread stole swept tore understood woke wove loves enjoys likes wants
		says makes plays shows tells reads writes runs scores wins leads gets takes gives goes comes
		thinks knows explains shares sings dances helps works joins builds bakes
		learns asks practises receives wears used grown known thrown blown torn hidden risen stolen earnt knelt crept wept scoring winning reading writing
		sharing showing making playing helping working singing leading performing receiving
		collecting`,
	NO_ACTION: `
		need needed seed feed indeed speed weed bed red shed sacred hundred breed exceed succeed
		proceed biased required closed cancelled postponed growing blooming flowering blossoming shining
	falling rising setting`,
	/** What months, seasons and the like do. */
	ARRIVAL: `
		arrived came come comes began begun started starts ended ends finished brought brings flew
		gone went passed approached approaching fell fallen reached rolled ended saw sees gave gives
		opened sprung inspired filled`,
	HELPER: `
		has have had is was are were been will can could would should did does s who whose hasn haven
		hadn isn wasn aren weren couldn wouldn shouldn didn doesn`,
	ADVERB: `
		really also then just even never always already both all very absolutely still now once
		recently so proudly today yesterday certainly definitely t`,
	/** After "Will" and "May" these make a question or a wish. */
	ASKED: `
		you we they he she it i the your our their his her my this that these those there any anyone
		anybody someone somebody everyone everybody all be have not a an people parents children
		pupils it`,
	STORY: `
		reading book books story stories novel play film movie musical panto pantomime character
		characters chapter tale tales rhyme rhymes song poem text production show performance
		performing rehearsing watching watched listening fairytale fairytales legend myth author
		authors illustrator illustrated read studied cartoon episode starring adventures ballet opera
		meet tickets`,
	TOPIC: `
		geography countries continent continents compared comparing map city cities
		topic history historical victorian victorians tudor tudors roman romans learning learnt
		learned studying researching researched century famous inventor inventors king queen kings
		queens war wars explorer monarch monarchs reign reigned biography biographies scientist
		scientists battle empire ancient invention discovered pharaoh saint saints bible parable
		prophet christ apostle gospel disciples goddess goddesses norse`,
	GROWN_UP: `
		visitor visitors visited visit visiting volunteer volunteers governor governors headteacher
		teacher teachers staff retirement retire retires retiring librarian caretaker cook cleaner patroller
		coach colleague colleagues author workshop pta parent mum dad lollipop guest speaker team's
		appointed apprentice interview sponsor sponsors donated donating`,
	/** Where grown-ups come from: "Sarah from the library". */
	ORGANISATION: `
		library museum council charity company church police theatre office kitchen trust nspcc rspca
		rnli rspb club university college hospital farm shop bakery tesco asda sainsburys aldi
		waitrose bbc team fire service brigade ambulance garden centre foundation pta academy bank
		nursery mosque temple city sports services`,
	WORK: `
		poem poems story stories work writing picture painting drawing artwork poster model design
		photo goal goals try tries solo song recipe blog account report diary letter cake tower art
		assist save catch reading performance cover illustration piece sculpture made written drawn
		painted designed created scored baked built composed performed led idea ideas question suggestion`,
	FAMILY: `
		family families twins brothers sisters siblings clan household girls boys`,
	PRONOUN: `
		her his she he herself himself their hers`,
	/** Written with a capital in schools and no part of anyone's name. */
	SCHOOL: `
		year years reception nursery preschool eyfs ks ks1 ks2 ks3 class school team house club week
		day term half star stars pupil award awards cup world book sports sport maths english science
		history geography art music pe re pshe computing french spanish german phonics drama dt ict
		forest assembly friday monday tuesday wednesday thursday saturday sunday well done
		congratulations congrats happy birthday good luck great super superb amazing fantastic
		brilliant wonderful excellent lovely thank thanks proud today tomorrow yesterday this what we
		our the a an and for from with by to in on at of is was it its i you they he she look see who
		how when where why here there come please remember don so as if but or not no yes all every
		everyone some more most my your their his her goal goals try player winner winners champion
		captain head girl boy prefect eco council councillor ambassador reader writer author artist
		mathematician scientist star's lego mum dad headteacher's reading writing spelling bee gold
		silver bronze first second third key stage spotlight special mention shout out birthday's
		welcome back goodbye farewell introducing meet both also then after before during new lots
		such just love go bravo wow hooray certificate values respect kindness resilience learner
		learners y1 y2 y3 y4 y5 y6 yr maths's times tables rock rockstars rockstar friend friends
		wonderful dear hello hi santa`,
	JOINT: `
		and with plus`,
	PLACED: `
		on in at near to from along the through outside via of past around across visit visited
		visiting`,
	/** After these a name is no title any more: "a story by Amelia". */
	BREAK: `
		by from to for with done congratulations`,
	ARTICLE: `
		our the a an this`,
	CALENDAR: `
		january february march april may june july august september october november december jan feb
		mar apr jun jul aug sept oct nov dec spring summer autumn winter easter christmas monday
		tuesday wednesday thursday friday saturday sunday`,
	/** Begin the name of a class. */
	LABEL: `
		reception nursery eyfs preschool year class yr y`,
	/** The second word of praise, see praise-pairs. */
	PRAISE_END: `
		done luck birthday job work effort going one out week day month match wishes go soon cheers off up
		played run swum danced sung earned deserved fought tried caught iawn`,
};

/**
 * Short forms that British primary schools use, each entry a registered forename and what its
 * bearers are called. Forms of one letter's difference that are names of their own (Ella, Elsa)
 * are left out. Sources: the diminutives named in the ONS baby name commentaries and everyday use.
 */
const lines = `
abigail abi abbie abby; abdul abdi; adam addy; alexander alex xander lex sasha alec;
alexandra alex lexi sasha; alexandria alex lexi; alfred alfie alf fred freddie;
amelia millie mille amy; andrew andy drew; anastasia stacey ana; anthony tony ant; antonia toni;
archibald archie; arthur art artie; aleksander alek olek; aleksandra ola; barnaby barney;
bartholomew bart; beatrice bea trixie; benedict ben; benjamin ben benji benny; bethany beth;
bradley brad; caitlin cait; callum cal; calum cal; calvin cal; cameron cam; cassandra cass cassie; catherine cathy cat katie kate;
charles charlie chaz; charlotte charlie lottie charl; christopher chris kit topher; christian chris;
christina chris tina; christine chris chrissie; clementine clemmie; constance connie;
daniel dan danny; danielle dani; david dave davey; dominic dom; dorothy dot dottie dolly;
edward ed eddie ted teddy ned; edmund ed eddie ted teddy ned; eleanor ellie nell nellie elinor;
elijah eli; elizabeth lizzie beth liz eliza betsy libby betty ellie; emily em emmie millie;
emmanuel manny; ezekiel zeke; finlay fin; finley fin; finnian finn; florence flo florrie flossie;
francesca fran frankie chess; francis frank frankie; frederick fred freddie; gabriel gabe;
gabriella gabby; gabrielle gabby; genevieve evie; george georgie; georgia georgie;
georgina georgie gina; geraldine gerry; grzegorz greg; gwendolyn gwen; harold harry;
harriet hattie harri; henry harry hal; hannah han; isaac zac ike; isabel izzy bel issy;
isabella izzy bella issy; isabelle izzy belle issy isabel isobel; isobel izzy issy isabel isabelle; jacob jake; jakub kuba;
jacqueline jackie; james jamie jim jimmy; jasmine jas jaz jazz; jayden jay; jemima mima jem;
jennifer jen jenny; jeremiah jem jerry; jessica jess jessie; john jack johnny;
jonathan jon jonny; joseph joe joey; josephine josie jo; joshua josh; judith judy; julian jules;
katarzyna kasia; katherine katie kate kat kathy kitty; kathryn katie kate; katrina kat trina;
kenneth ken kenny; kimberley kim; krzysztof krzys; laurence laurie larry; lawrence laurie larry;
leonard leo len lenny; leonardo leo; leopold leo; lewis lew; lillian lily lil; louis lou;
louise lou lulu; lucy lulu; lucas luke; lydia liddy; madeleine maddie; madeline maddie;
madison maddie; magdalena magda; malgorzata gosia; margaret maggie meg peggy daisy;
matilda tilly mattie; matthew matt matty; mateusz mati; maxim max; maximilian max; maximus max;
maxwell max; megan meg; michael mike mikey mick; mohamed mo; mohammad mo; mohammed mo;
muhammad mo; muhammed mo; montgomery monty; nathan nate; nathaniel nat nate nathan; natalie nat;
natasha tasha; nicholas nick nicky; nicola nicky; nicole nicky; oliver ollie olly;
olivia liv livvy livvie; oluwaseun seun; oluwatobi tobi; oluwaseyi seyi; pamela pam;
patricia pat tricia trish; patrick paddy pat; penelope penny nell; peter pete; philip phil pip;
phillip phil pip; philippa pippa pip; phoebe phoebs; priscilla cilla; rafael raf rafa;
raphael raf rafe; rebecca becky becca bex; reginald reggie reg; richard rich richie rick dick;
robert rob bob bobby robbie; roberta bobbie; ronald ron ronnie; rosalind ros; rosemary rosie;
rose rosie; rupert ru; samantha sam sammy; samuel sam sammy; sandra sandy; sebastian seb;
siobhan shiv; sophia sophie; stanislaw stan stas; stanley stan; stephanie steph;
stephen steve stevie; steven steve stevie; susan sue susie; susannah susie; tabitha tabby;
tatiana tanya; terence terry; theodora theo thea dora; theodore theo ted teddy;
theresa tess tessa; thomas tom tommy; timothy tim timmy; tobias toby; valentina val;
veronica ronnie; victor vic; victoria vicky tori; vincent vinnie vince; vivienne viv;
wilfred wilf wilfie fred; wilhelmina billie mina; william will bill billy liam willy;
winifred winnie freddie; xavier xav; yusuf yus; zac zach zack zak; zachary zac zach zack zak; zachariah zac zach zack zak;
zakariya zak zakky; zoe zoey; zuzanna zuzia;
adeola ade; arjun arj; jasdeep jas jassi; jaspreet jas jassi; niamh neve; reuben reubs; rhiannon rhi; simran sim;
temitope temi; yasmin yas; yasmina yas; yasmine yas
`;

/** Nicknames of a folded forename; none for most. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
	lines
		.trim()
		.split(/;\s+/)
		.map((entry) => entry.split(" "))
		.map(([formal = "", ...short]) => [formal, short]),
);

/** Initials of phrases, from the lists that `short-form-words.ts` names: text language in any capitals. */
export const initials: Readonly<Record<string, string>> = {
	"thank you very much": "tyvm tvm",
	"thank you so much": "tysm tyssm",
	"thanks in advance": "tyia",
	"be seeing you": "bcnu",
	"bye for now": "b4n bfn",
	"ta ta for now": "ttfn",
	"talk to you later": "ttyl ttyl8r t2ul8r",
	"talk to you soon": "ttys",
	"talk to you tomorrow": "ttyt",
	"be right back": "brb",
	"be back later": "bbl",
	"by the way": "btw",
	"to be honest": "tbh tbqh",
	"to be fair": "tbf",
	"in my humble opinion": "imho",
	"I don't know": "idk idek",
	"I don't mind": "idm",
	"got to go": "g2g",
	"oh my goodness": "omg omgg omgosh omgoodness",
	"oh my life": "oml",
	"oh my days": "omdays",
	"for the win": "ftw",
	"that feeling when": "tfw",
	"what are you up to": "wuu2 wuup2",
	"what are you doing": "wyd",
	"what do you mean": "wdym",
	"how about you": "hbu",
	"how are you": "hru",
	"where are you": "wru",
	"what do you think": "wdyt",
	"thanks for the invitation": "tfti",
	"what about you": "wbu",
	"just kidding": "jks jkz",
	"never mind": "nvm nvmd",
	"let me know": "lmk",
	"on my way": "omw otw",
	"of course": "ofc",
	"you're welcome": "yvw",
	"best friends": "bffs",
	"best friend": "bff bffl",
	"you only live once": "yolo",
	"as far as I know": "afaik",
	"if I remember correctly": "iirc",
	"if you know, you know": "iykyk",
	"for what it's worth": "fwiw",
	"no big deal": "nbd",
	"too much information": "tmi",
	"long time no see": "ltns",
	"thank goodness it's Friday": "tgif",
	"too long to read": "tldr",
	"I love you": "iluvu iluvyou",
	"good luck, have fun": "glhf",
	"face to face": "f2f",
	"just for fun": "j4f",
	"all for now": "a4n",
	"are you OK?": "ruok",
	"happy new year": "hny",
};

/** ALL CAPITALS make another thing of these. */
export const initialsNotInCapitals: Readonly<Record<string, string>> = {
	"in my opinion": "imo",
	"oh my days": "omd omds",
	"I don't care": "idc",
	"I can't be bothered": "cba",
	"got to go": "gtg",
	"in real life": "irl",
	"away from keyboard": "afk",
	"don't worry": "dw",
	"not going to lie": "ngl",
	"way to go": "wtg",
	"hope that helps": "hth",
	"get in touch": "hmu",
};

/** A first capital already makes a name of these. */
export const initialsOnlySmall: Readonly<Record<string, string>> = {
	"I love you": "ily ilu ilysm",
	"all the best": "atb",
	"you know": "yk",
	"I swear": "istg",
	"for real": "fr frfr",
};

/** Best left out: in full they read oddly. */
export const laughter: Readonly<Record<string, string>> = {
	"laughing out loud": "lol lols lolz lool lolol lawl lulz rofl rotfl roflol",
	"shaking my head": "smh",
	"I know, right": "ikr",
};

/** Best left out: in full they swear. */
export const rude = "lmao lmfao roflmao omfg wtf wth ffs fml stfu pmsl wtaf idgaf lmho gtfo jfc";

/** Accepted in professional posts. */
export const professional: Readonly<Record<string, string>> = {
	"as soon as possible": "asap",
	"for your information": "fyi",
	"in case you missed it": "icymi",
	"fear of missing out": "fomo",
};

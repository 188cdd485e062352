import { nouns, words } from "./inflect";

/** Works of others, where they are found, and by what words they are got and handed on. */
export const works = {
	/** What a school makes as well as others do. */
	WORK: nouns(
		"photo photograph picture pic image video film clip graphic gif music artwork illustration meme infographic drawing cartoon poster song recording tune animation snap resource worksheet quote screenshot",
	),
	PIECE: nouns(
		"poem book story page lyric script score track logo painting recipe extract slide pdf carol article puzzle template border sheet strip design booklet shot programme backdrop powerpoint map movie episode dvd cd documentary boxset box_set blu_ray panto pantomime musical broadcast series annual magazine",
	),
	/** What is hardly ever made at school. */
	PUBLISHED: nouns(
		"novel chapter verse album soundtrack audiobook comic comic_strip crossword textbook workbook songbook backing_track karaoke_version font clipart scheme pack ebook e_book sheet_music mark_scheme answer_book test_paper sats_paper mp3 mp4 flashcard atlas revision_guide picture_book software stencil background_music theme_tune",
	),
	/** Shown live, it is somebody's as well. */
	MATCH: words("match game final fight boxing concert premiere semi_final lionesses grand_prix"),
	/** Where other people's work is found. */
	SITES: [
		...words(
			"google google_images pinterest reddit tumblr twinkl wikipedia canva tes giphy tenor unsplash pixabay",
		),
		"the internet|net|web",
		"another|other|someone|somebody else? school|account|teacher|class? page|account|feed|site|website",
	],
	/** Where schools show their own as well. */
	PLATFORM: words("youtube facebook twitter tiktok instagram insta vimeo online"),
	ELSEWHERE: [
		"SITES",
		"PLATFORM",
		"someone|somebody|people|teachers on ..1 PLATFORM|pinterest|etsy",
	],
	/** Where nobody asks for a right. */
	ANYWHERE: [
		"SITES",
		"STREAMER",
		...words(
			"somewhere deezer flickr deviantart etsy dropbox telegram tv telly television the_radio bbc itv gazette watermark",
		),
		"a|some|this|one|that|another|those ..3 site|sites|website|blog|account|torrent|shop",
		"PERSONS ..3 site|website|blog|account|page|channel|feed|PLATFORM|pinterest|profile|shop|store|copy|shelf|preview|proof|proofs",
		"teachers pay teachers",
		"image|google|web|picture search",
		"from|off|of|out ..3 PAPERS",
		"WEEKDAY|weekend ..1 times|mail|paper|telegraph|guardian|herald",
	],
	PERSONS: words(
		"someone somebody people photographer artist illustrator author poet neighbour friend mate teacher parent colleague company",
	),
	PAPERS: words(
		"paper newspaper magazine comic textbook workbook anthology dvd cd album soundtrack broadcaster publisher",
	),
	/** What is paid for by one home and for its use alone. */
	STREAMER: words(
		"netflix disney_plus prime prime_video amazon_prime apple_tv now_tv sky_go sky_sports sky iplayer spotify itunes audible kindle kindle_unlimited paramount crunchyroll britbox tes_premium classroom_secrets twinkl twinkl_ultimate",
	),
	/** Figures that firms own. */
	CHARACTER: words(
		"pikachu pokemon elsa olaf gruffalo paddington mickey_mouse minnie_mouse minions minion peppa_pig spiderman spider_man batman superman the_hulk moana bluey super_mario minecraft harry_potter marvel disney pixar shrek snoopy winnie_the_pooh the_simpsons bart_simpson toy_story buzz_lightyear wimpy_kid wallace_and_gromit sonic_the_hedgehog frozen encanto lion_king star_wars yoda asterix tintin garfield hello_kitty thomas_the_tank_engine paw_patrol mr_men beano barbie roblox fortnite grinch scooby_doo spongebob cat_in_the_hat hungry_caterpillar wonka hogwarts ninjago mario zelda",
	),
	/** Bearing a figure, it is a school's own no more. */
	GOODS: nouns(
		"logo mascot badge emblem banner t_shirt tshirt tee mug tote_bag tea_towel bookmark sticker poster prospectus backdrop avatar mural hoodie bag cushion",
	),
	STOCK: words(
		"getty getty_images shutterstock istock istockphoto istock_photo i_stock alamy adobe_stock dreamstime watermark watermarked",
	),
	OWNER: nouns(
		"artist owner photographer author creator illustrator poet publisher composer cartoonist agency <handle>",
	),
	/** Got as it is not to be had. */
	SHADY: [
		...words(
			"pirated bootleg bootlegged torrent torrented torrents torrenting unlicensed illegally vpn firestick kodi",
		),
		"pirate|dodgy|hooky|cracked|hacked|leaked|unofficial|illegal|knock_off ..1 link|stream|copy|copies|site|website|version|dvd|dvds|download|film|films|software",
	],
	NICKED: words(
		"nicked pinched nabbed swiped stolen stole ripped rip ripping lifted half_inched snaffled poached helped_ourselves pilfered liberated purloined sneaked snuck",
	),
	COPIED: words(
		"scanned scan scans scanning photocopied photocopy photocopies photocopying copied copying photocopier scanner scanners burned burnt screenshotted screenshot screenshots screengrab screengrabs screengrabbed snipped traced converted downloaded downloading cropped pasted retyped screen_recorded screen_recording",
	),
	SPREAD: words(
		"uploaded uploading sharing shared share posted posting reposting reposted showed showing shown screening projected printed distributed send sending forward forwarded below attached",
	),
	PUBLICLY: words("website livestream podcast facebook_live feed drive shared_folder padlet dojo"),
	ASK: words("ask asked asking check checked"),
	PAY: words("pay paid paying buy buying"),
	MIND: words("mind minds notice notices noticed sue sues"),
	SAVES: words("saves saved saving save"),
	LEARN: words("learned learnt learning taught teach lesson discussed debated computing"),
	MADE: words(
		"wrote composed drew made filmed designed invented painted recorded animated coded built",
	),
	RIGHT: words(
		"permission permissions licence licences license licensed royalty_free copyright_free public_domain creative_commons out_of_copyright rights_free free_to_use blessing",
	),
};

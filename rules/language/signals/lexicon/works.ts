import { nouns, words } from "./inflect";

/** Works of others, where they are found, and how they are got. */
export const works = {
	WORK: nouns(
		"photo photograph picture pic image video film clip graphic gif music artwork illustration meme infographic drawing cartoon poster song recording tune animation snap idea display resource worksheet quote screenshot",
	),
	/** Where other people's work is found. */
	ELSEWHERE: [
		...words(
			"google google_images pinterest instagram facebook twitter tiktok youtube reddit tumblr twinkl wikipedia canva online insta tes giphy tenor unsplash pixabay",
		),
		"the internet|net|web",
		"someone|somebody|people|teachers on ..1 pinterest|instagram|facebook|twitter|tiktok|youtube|etsy|insta",
		"another|other|someone|somebody else? school|account|teacher|class? page|account|feed|site|website",
	],
	/** Where nobody asks for a right. */
	ANYWHERE: [
		"ELSEWHERE",
		...words(
			"somewhere spotify deezer netflix iplayer amazon flickr deviantart etsy dropbox telegram",
		),
		"a|some|this|one|that|another ..2 site|website|blog|account|page|channel|torrent",
		"someone|somebody|people|photographer|artist|illustrator|author ..2 site|website|blog|account|page|channel|feed|instagram|insta|facebook|tiktok|pinterest|profile",
		"teachers pay teachers",
		"one of those|these|the ..1 sites|websites|apps",
	],
	/** What is paid for by one home and for its use alone. */
	STREAMER: words(
		"netflix disney_plus disney prime prime_video amazon_prime apple_tv now_tv sky_go spotify itunes audible kindle_unlimited paramount crunchyroll britbox twinkl tes_premium classroom_secrets",
	),
	/** What is printed, sung or shown for money. */
	PUBLISHED: nouns(
		"poem book story chapter song album cd dvd film movie episode script score recording soundtrack audiobook comic match game concert broadcast textbook workbook worksheet pack",
	),
	/** What is watched. */
	SCREENED: nouns(
		"film movie episode series cartoon blu_ray dvd premiere boxset box_set musical documentary",
	),
	/** What stands on paper. */
	PRINTED: nouns(
		"page cartoon comic comic_strip strip poem article chapter illustration spread extract crossword puzzle_page story worksheet recipe map",
	),
	PAPERS: nouns(
		"paper newspaper magazine comic annual textbook workbook supplement book anthology encyclopedia songbook atlas",
	),
	TEACHING: nouns(
		"worksheet pack resource scheme unit plan textbook workbook ebook e_book pdf powerpoint slide flashcard assessment test_paper booklet sheet sheet_music comprehension",
	),
	/** Figures that firms own. */
	CHARACTER: words(
		"pikachu pokemon elsa olaf gruffalo paddington mickey_mouse minnie_mouse minions minion peppa_pig spiderman spider_man batman superman the_hulk moana bluey super_mario minecraft_characters harry_potter marvel disney pixar shrek snoopy winnie_the_pooh the_simpsons bart_simpson toy_story buzz_lightyear wimpy_kid wallace_and_gromit sonic_the_hedgehog frozen encanto lion_king star_wars yoda asterix tintin garfield hello_kitty thomas_the_tank_engine paw_patrol mr_men",
	),
	/** Bearing it, a thing is a school's own no more. */
	EMBLEM: nouns(
		"logo mascot badge emblem banner t_shirt tshirt tee mug tote_bag bookmark sticker poster prospectus backdrop avatar mural hoodie",
	),
	STOCK: words(
		"getty getty_images shutterstock istock istockphoto istock_photo i_stock alamy adobe_stock dreamstime watermark watermarked",
	),
	OWNER: words("artist owner photographer author creator illustrator <handle>"),
	/** Got without asking. */
	GOT: words(
		"downloaded copied ripped burned burnt lifted pinched nicked grabbed borrowed saved screenshotted stolen stole torrented pirated traced printed nabbed swiped pulled snaffled half_inched screengrabbed poached helped_ourselves",
	),
	/** Who knows how it was got. */
	SHADY: words(
		"dodgy hooky pirate pirated bootleg knock_off knockoff cracked hacked unofficial illegal ripped torrented leaked",
	),
	/** Two words that a pattern takes for one. */
	FREELY: words(
		"royalty_free copyright_free public_domain creative_commons out_of_copyright rights_free free_to_use kindly_shared kindly_sent licence license licensed permission",
	),
	PAIDFOR: words("premium paid subscription members_only members paywalled subscriber"),
	UNPAID: words(
		"saves saved saving without_buying instead_of_buying rather_than_buying without_paying beats_buying beats_paying",
	),
	PUBLICLY: words(
		"online youtube facebook channel website blog instagram tiktok live livestream podcast vimeo feed",
	),
	THIEVERY: words(
		"torrent torrents torrenting vpn firestick kodi bittorrent limewire pirate_bay napster",
	),
};

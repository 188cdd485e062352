import { nouns, verbs, words } from "./inflect";

/** What school life is made of: things, events, messages, money. */
export const schoolLife = {
	/** What children bring, wear, eat or hand in. */
	KIT: [
		...nouns(
			"pe_kit kit book_bag bag water_bottle bottle packed_lunch lunchbox lunch_box coat jumper hat jacket welly wellie trainer costume towel swimming_costume sun_hat reading_book library_book book reading_record earring shoe tie cardigan sweatshirt hoodie apron scarf glove umbrella goggle helmet rucksack blanket torch t_shirt shirt sock shorts snack drink sandwich recorder instrument passport toy reading_record reading_diary buggy scooter bike phone",
		),
		...words(
			"kit uniform footwear clothing clothes sun_cream suncream sunscreen wellies homework layers waterproofs jewellery",
		),
	],
	/** Papers and messages between home and school. */
	PAPER: [
		...nouns(
			"form consent_form slip reply_slip permission_slip letter email e_mail text newsletter invoice payment order report survey questionnaire diary calendar menu booking application link pack timetable list login permission",
		),
		...words(
			"parentpay parentmail parent_pay parent_mail arbor dojo tapestry seesaw scopay money term_dates dates",
		),
	],
	/** What families are asked to give or lend. */
	GIFTS: [
		...nouns(
			"donation box bottle cake raffle_prize prize tin volunteer helper sponsor jar sock pair egg seed plant costume hand lift tombola",
		),
		...words("empty old spare unwanted pre_loved help stuff"),
	],
	/** What stands in a school's calendar. */
	EVENT: [
		...nouns(
			"assembly fair fayre fete disco concert show play nativity performance production service meeting workshop evening afternoon club training photographer collection rehearsal party bbq barbecue quiz quiz_night talk sale bake_sale cake_sale book_fair stall session clinic nurse lesson swimming trip visit screening film_night movie_night cinema_night inset appointment consultation sports_day open_day open_morning open_evening non_uniform_day mufti_day jumper_day own_clothes_day book_day vaccination immunisation flu_vaccine dinner lunch breakfast lesson exam residential day night celebration picnic fundraiser walk run race auction raffle festival course agm hearing_test eye_test gathering social forum webinar class_photo discos bikeability non_uniform own_clothes mufti dress_up_day meet_the_teacher bingo",
		),
		...words(
			"swimming choir football netball forest_school pe sats parents_evening tea coffee_morning coffee_afternoon stay_and_play half_term clubs care after_school vaccinations phonics_workshop",
		),
		"school|class|individual|leavers|team photo|photos|photograph|photographs",
	],
	/** Places and services of a school that open, close and run. */
	SERVICE: [
		...nouns(
			"school nursery office site gate club clubs car_park door entrance pool kitchen hall playground crossing road lane field building block bus minibus breakfast_club after_school_club wraparound tuck_shop wraparound_care holiday_club homework_club lesson canteen phone_line toilet path office library line heating boiler menu timetable",
		),
		...words(
			"reception school breakfast clubs parking heating lunches dinners swimming pe football choir water kitchens phones internet everything",
		),
	],
	PLACES: nouns("place space slot ticket spot seat"),
	MONEYWORD: [
		...words(
			"<money> cost costs price donation donations cash free refreshments charge fee deposit",
		),
		"per child|person|family|ticket",
	],
	ILLNESS: words(
		"chicken_pox chickenpox nits head_lice lice scarlet_fever norovirus sickness_bug tummy_bug measles impetigo slapped_cheek covid hand_foot vomiting threadworm threadworms scabies ringworm conjunctivitis strep_throat strep stomach_bug flu nit ",
	),
	/** What a notice asks parents to do. */
	...verbs(
		"ACT",
		"bring send return complete ensure make_sure sign book pay collect wear check park hand label drop provide fill contact call ring email phone text order arrive let_us let_me speak talk support remember note read see look use keep remind avoid drive leave stay take wait ask name try encourage dress tell pop be come have give donate join register apply reply respond visit go save buy help pick get put stop turn do follow supply pack vote share download log_in click head enter show return walk allow sell bear_with grab claim notify inform message refer avoid",
	),
	/** A change of plan. */
	...verbs(
		"CHANGE",
		"close shut reopen open cancel postpone move change rearrange reschedule finish start begin end resume delay extend bring_forward lock unlock run return return_to take_place happen go_ahead go_up break_up increase launch",
	),
};

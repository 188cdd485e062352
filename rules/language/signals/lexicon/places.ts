import { nouns, verbs, words } from "./inflect";

/** Away from school: where one goes, how, and what one goes to. */
export const places = {
	/** A place that is not the school's own. */
	VENUE: [
		...nouns(
			"zoo museum farm beach seaside park theatre castle cathedral swimming_pool bath stadium arena aquarium gallery factory station airport care_home nursing_home bowling_alley panto playing_field moor river lake canal harbour pier summit rock_pool cave centre campsite youth_hostel hostel high_school secondary_school town town_hall village village_green city market market_square war_memorial memorial cenotaph bandstand abbey palace botanical_garden post_office supermarket mosque synagogue temple gurdwara church chapel shop cinema lighthouse mill mine cove cliff flume planetarium observatory ice_rink nature_reserve reserve reservoir university college hotel cafe restaurant mountain island hill coast hospital hospice dentist velodrome racecourse showground showroom docks quay marina funfair fairground bakery brewery dairy orchard vineyard monument ruin fort mansion hall_of_fame high_street shopping_centre garden_centre pantomime circus mine parliament embassy courthouse crematorium cemetery churchyard quarry dam bridge tower woodland golf_course skatepark climbing_wall ski_slope dry_slope skate_park safari theme_park water_park seafront promenade esplanade boardwalk post_box bus_stop astro downs dunes heath estuary weir wetland arboretum gorge waterfall cavern minster priory playhouse hippodrome sorting_office",
		),
		"baths",
		"moors",
	],
	/** A place that may as well be the school's: only the way there makes it another. */
	NEARBY: nouns(
		"library pool pond wood woods forest garden allotment field common meadow club courts shop",
	),
	/** What children leave school for. */
	OUTING: [
		...nouns(
			"trip residential outing excursion tournament gala festival fixture away_game away_match away_day cross_country final competition match camp field_trip day_out visit hike expedition adventure activity_week championship league tour expo retreat heat qualifier derby",
		),
		...words(
			"pgl young_voices cross_country athletics camping kayaking canoeing raft_building abseiling orienteering",
		),
	],
	/** What happens nowhere but away. */
	AWAY: [
		...nouns(
			"residential outing excursion away_game away_match away_day field_trip day_out campsite youth_hostel hostel expedition dorm dormitory bunkhouse bunk_bed log_cabin",
		),
		...words(
			"pgl young_voices camping kayaking canoeing raft_building abseiling coasteering gorge_walking ice_skating ten_pin_bowling",
		),
		"school|class|camping|our|their|the|a residential|trip|outing",
		"COUNT day trip|residential",
	],
	SPORT: words(
		"football netball cricket rugby hockey swimming tennis rounders athletics basketball gymnastics dance chess badminton orienteering dodgeball handball",
	),
	TRANSPORT: nouns(
		"coach minibus train ferry boat plane bus tram tube flight ship motorway platform",
	),
	...verbs(
		"GO",
		"go set_sail head travel walk set_off set_out leave_for leave return drive sail fly march cycle hike run_down journey depart race dash stroll trek venture",
	),
	...verbs("VISIT", "visit explore tour attend"),
	...verbs(
		"STAY",
		"be stay camp sleep play perform compete sing march parade meet wait swim train race queue stand sit explore arrive land gather exhibit volunteer busk entertain appear picnic collect shop board",
	),
	...verbs("ALONG", "follow climb cross paddle_down walk_along explore trek_along"),
	ROUTE: nouns("trail footpath path route coast_path towpath nature_walk"),
	INTO: words("to for into towards through round around down up back over out along"),
	AT: words(
		"at in outside near by on inside under round around up down beside aboard behind along",
	),
	/** Capitals that begin no place. */
	NOPLACE: [
		...words(
			"year reception nursery class key english maths science art music spanish french german latin welsh polish italian mandarin chinese urdu arabic punjabi makaton role pe re pshe dt ict computing history geography phonics forest mr mrs miss ms dr sir father santa christmas easter diwali eid ramadan advent hanukkah lent spring summer autumn winter world book early the our god jesus lego minecraft google need back front top heart zoom teams parentmail x i they it monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december eyfs ks1 ks2 sats tt pgl a this that school assembly literacy english <number> <class> <clock> <ordinal> mental number weekend half term holidays summer zulu japanese portuguese swahili hindi bengali gujarati somali gaelic greek morse braille room studio hall block hello hi good dear star head team house black anti children uk",
		),
	],
	HERE: [
		...words("classroom playground hall_at_school imagination imaginations"),
		"school hall|gates|gate|garden|grounds|field|library|kitchen|office|yard|playground|house|pond|woods|allotment",
		"our own? hall|school|classroom|playground|garden|field|gates|role|reading|library|nature|outdoor !council|committee",
		"in|at|to|around|from|into the? school|class|hall|assembly|classroom|playground",
		"the hall",
	],
};

/** Signs of which each stands in many posts of children away, and in some others: what they add up to stands in trip-weights.ts. */
export const tripSigns = {
	venue: ["VENUE"],
	event: ["OUTING", "AWAY"],
	travel: [
		"TRANSPORT",
		"carriage|carriages|bunk|bunks|tent|tents|rucksack|rucksacks|suitcase|suitcases|incoming|bound|eta|stalls",
		"en route",
		"hi vis",
		"on our|their|the way",
		"off we go",
		"checked in|into",
	],
	motion: [
		"GO-ing|GO-s|GO-base|off|down|up INTO|at to? the|a|our|Capital|<handle>|VENUE|NEARBY",
		"leave|leaves|leaving|depart|departs at|for|on|in|from|WEEKDAY|SOON|NOW",
		"take|takes|taking ..3 to !part",
	],
	hour: ["CLOCK", "at COUNT"],
	we: ["we|us"],
} as const;

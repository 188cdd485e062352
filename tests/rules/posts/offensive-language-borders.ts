/** Words that are offensive beside the ones that only look so, or are used as their trade uses them. */
export const overTheBorder: readonly (readonly [text: string, found: string])[] = [
	["The phuck is this boiler doing", "error: phuck"],
	["He is a nobhead", "error: nobhead"],
	["What a bell end in that car", "error: bell end"],
	["Total cockwomble at the gate", "error: cockwomble"],
	["Some chink in the office", "error: chink"],
	["What a prick, parked on the zigzags", "error: prick"],
	["Some lezza", "error: lezza"],
	["Just go and kill yourself", "error: kill yourself"],
	["Dammit, the oven is broken", "warning: Dammit"],
	["That is so gay", "warning: so gay"],
	["Well this sucks", "warning: this sucks"],
	["For God's sake slow down at our gates", "warning: For God's sake"],
	["Some nutter on the zigzags", "warning: nutter"],
];

export const withinTheBorder: readonly string[] = [
	"A chink of light fell through the castle wall",
	"Chinks of sunlight and a chink in his armour",
	"Prick holes in the pastry lid",
	"Prick out the tallest seedlings today",
	"Poof! Our potion went up in smoke",
	"Kaffir lime leaves went into our Thai curry",
	"Coach leaves from Nutter Lane",
	"The octopus sucks, it sucks and it holds on",
	"Everyone so gaily dressed around the maypole",
	"A raccoon and a Maine coon met in our story",
	"Pedometers, perverse weather and a pert little robin",
];

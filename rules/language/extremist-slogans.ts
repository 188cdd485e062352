/**
 * Slogans that have no other use, after Hope not Hate and the ADL's database of hate symbols. Short
 * on purpose: no list can judge views, and history lessons use every other word.
 */
export const extremistSlogans: readonly string[] = [
	"white power",
	"white pride worldwide",
	"sieg heil",
	"heil hitler",
	"blood and soil",
	"blood and honour",
	"keep britain white",
	"rights for whites",
	"jews will not replace us",
	"you will not replace us",
	"race war",
	"combat 18",
	"death to america",
	"death to israel",
	"death to all infidels",
	"death to infidels",
	"death to all jews",
	"death to all muslims",
	"kill all infidels",
];

/** Letters and squares that are named, short forms that are quoted; [bracketed] words are text language. */
export const named: readonly string[] = [
	"Before u in English we nearly always write q",
	"Before u there is a q, as in quiet",
	"Ty for house captain!",
	"We moved our knight to b4!",
	"A heron landed beside the rn hangar; the rn crew waved",
	"Year 6 turned 'c u l8r' into whole words",
	"One message said “thx m8”, and the next “u 2”.",
];

export const meant: readonly string[] = [
	"Say thanks before [u] go, plan b is ready",
	"We charged 50 p each: big grins from [u] everywhere",
	"Nobody had seen it [b4]!",
	"Splashing about [rn] with sixty happy swimmers",
	"[rn] Badgers are up to their elbows in clay",
	"“[Gr8] fun,” said the whole of Badgers",
	"[Ty] for cheering us on",
	"[Ty] so much for the conkers",
	"You [gotta] see these volcanoes",
	"A [lil] rain, and we had plan 4 in the hall",
];

const of = (leads: string) => new Set(leads.split(" "));
const good = of(
	"good great super amazing fantastic brilliant excellent wonderful superb lovely hard",
);

/** Praise of two words by its second: "well done", "good luck", "happy birthday", "star of the week". */
export const praisePairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	["done", of("well superbly brilliantly nicely")],
	["luck", of("good best")],
	["birthday", of("happy")],
	["job", good],
	["work", good],
	["effort", good],
	["going", good],
	["one", of("nice")],
	["out", of("shout")],
	["week", of("the")],
	["day", of("the")],
	["month", of("the")],
	["match", of("the")],
	["wishes", of("best well good warm warmest birthday")],
	["soon", of("well")],
	["go", of("way")],
	["cheers", of("three")],
	["off", of("hats")],
	["iawn", of("da")],
	["up", of("big")],
	...[
		"played",
		"run",
		"swum",
		"danced",
		"sung",
		"earned",
		"deserved",
		"fought",
		"tried",
		"caught",
	].map((deed) => [deed, of("well")] as const),
]);

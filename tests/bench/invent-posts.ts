import type { Pupil } from "../../rules/domain/pupil";

const openings = [
	"Year 4 had a wonderful morning with the visitors from the wetland centre.",
	"Class 3B have been building bridges out of spaghetti and marshmallows!",
	"What an afternoon! Our netball squad came home with three wins and a draw.",
	"The rain did not stop Reception: 27 puddles measured, 54 wet socks.",
	"Thank you to every family who came to our harvest assembly this morning.",
	"In history, 5R found out how a Roman road was laid, layer by layer.",
	"Our young gardeners have picked the first tomatoes of the summer.",
	"Science week is in full swing, and the hall smells of vinegar.",
	"Maths in Year 2: who can find the longest leaf on the field?",
	"The choir sang so well at St Mary's that even the vicar danced.",
	"Have you seen the new display outside the library? Year 6 wrote every line.",
	"Today's story time was read by Mrs Okonjo from the kitchen.",
];
const middles = [
	"The children worked in pairs, wrote down what they saw and drew a careful diagram.",
	"“It was the best day ever,” said one of the youngest.",
	"We were so proud of their patience, their questions and their kind words.",
	"Everyone made a prediction first; only two of us were right.",
	"They compared the results, argued politely and tried again.",
	"Some of the paintings are now hanging in the entrance hall.",
	"It isn't easy to stay still for that long, but they did it!",
	"Next we'll write letters to the mayor about our findings.",
	"We raised £312.40 for the hospice with cakes, biscuits and a raffle.",
	"Ask them at home what a fulcrum is – you may be surprised.",
];
const praises = [
	"Well done to {name} for a super piece of writing about the water cycle.",
	"Star of the week is {name}, for looking after a new friend.",
	"{name}'s model of a volcano was a favourite.",
	"Congratulations to {name} on a second gold badge!",
];
const endings = [
	"Fantastic work, all of you! 👏",
	"More on our website: www.fairmead.example/news",
	"Thank you @FairmeadLib for having us.",
	"Keep it up! 🌟🌟",
	"Lovely to see such concentration.",
	"See you at the fair.",
];
const tags = [
	"#Science #Year4",
	"#proud",
	"#WorldBookDay #Reading",
	"#Chiswick #W4",
	"#history #romans",
	"",
];

/** An endless row of different posts of 280 characters; a third name a pupil, as in a school's timeline. */
export function createPosts(pupils: readonly Pupil[], length = 280): () => string {
	let seed = 20_261_120;
	let turn = 0;
	const pick = (count: number) => {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
		return (seed >>> 8) % count;
	};
	const one = (list: readonly string[]) => list[pick(list.length)] ?? "";
	const pupilName = () => {
		const pupil = pupils[pick(pupils.length)];
		return pick(2) === 0 ? (pupil?.forename ?? "") : `${pupil?.forename} ${pupil?.surname}`;
	};
	return () => {
		turn += 1;
		const end = ` ${one(endings)} ${one(tags)}`.trimEnd();
		// A number of its own, so that no two posts are the same.
		let text = `${one(openings)} (${(turn * 7919) % 100_003} steps)`;
		if (turn % 3 === 0) text += ` ${one(praises).replace("{name}", pupilName())}`;
		while (text.length + end.length < length) text += ` ${one(middles)}`;
		// Through bytes: a text from the page is one flat string, not a rope.
		return Buffer.from(text.slice(0, length - end.length).trimEnd() + end).toString();
	};
}

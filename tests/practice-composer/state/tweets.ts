export interface Tweet {
	readonly id: string;
	readonly name: string;
	readonly handle: string;
	readonly text: string;
	readonly age: string;
	readonly hasPhoto: boolean;
}

/** An invented timeline: nobody in it exists. */
export const tweets: readonly Tweet[] = [
	{
		id: "1901",
		name: "Fairmead Library",
		handle: "FairmeadLib",
		text: "Story time is back on Saturday at ten. Bring a grown-up and a favourite book.",
		age: "2h",
		hasPhoto: false,
	},
	{
		id: "1902",
		name: "Chiswick Allotments",
		handle: "W4Allotments",
		text: "The first pumpkins of the year are in. Visitors are welcome on Sunday afternoon.",
		age: "5h",
		hasPhoto: true,
	},
	{
		id: "1903",
		name: "Riverside Science Club",
		handle: "RiversideSci",
		text: "How do you weigh a cloud? We will find out together next week.",
		age: "8h",
		hasPhoto: false,
	},
];

export function tweetById(id: string): Tweet | undefined {
	return tweets.find((tweet) => tweet.id === id);
}

export function tweetBy(handle: string): Tweet | undefined {
	return tweets.find((tweet) => tweet.handle.toLowerCase() === handle.toLowerCase());
}

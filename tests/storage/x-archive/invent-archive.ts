/** A post as X's export writes it: pretty-printed, numbers as text, HTML escaped, links shortened. */
export function archivedTweet(id: string, text: string, change: object = {}) {
	return {
		tweet: {
			edit_info: { initial: { editTweetIds: [id] } },
			retweeted: false,
			source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
			entities: { hashtags: [], user_mentions: [], urls: [] },
			id_str: id,
			created_at: "Tue Mar 04 10:20:30 +0000 2025",
			full_text: text,
			lang: "en",
			...change,
		},
	};
}

/** `tweets.js` with these entries; `part` counts the files of one archive. */
export function postsJs(entries: readonly object[], part = 0): string {
	return `window.YTD.tweets.part${part} = ${JSON.stringify(entries, null, 2)}`;
}

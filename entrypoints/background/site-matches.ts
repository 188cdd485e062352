/** X's addresses, old names included: where the content script runs and whence its requests may come. */
export const siteMatches = [
	"https://x.com/*",
	"https://mobile.x.com/*",
	"https://pro.x.com/*",
	"https://twitter.com/*",
	"https://mobile.twitter.com/*",
];

/** The origins behind the match patterns. */
export const siteOrigins: readonly string[] = siteMatches.map((match) => match.slice(0, -2));

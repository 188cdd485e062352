import { expect, test } from "vitest";
import { readPostLink } from "../../entrypoints/background/read-post-link";

test.each([
	"https://x.com/FairmeadSch/status/17",
	"https://twitter.com/FairmeadSch/status/17?s=20#top",
	"https://mobile.x.com/FairmeadSch/status/17/photo/1",
])("%s is a post's address", (address) => {
	expect(readPostLink(address)).toBe("https://x.com/FairmeadSch/status/17");
});

test.each([
	"https://x.com.example/FairmeadSch/status/17",
	"javascript:alert(1)//x.com/FairmeadSch/status/17",
	"https://x.com/Amelia%20Hartwell/status/17",
	"https://x.com/i/lists/17",
	"https://x.com/FairmeadSch/status/17Amelia",
	"/FairmeadSch/status/17",
	"",
])("%j is none", (address) => {
	expect(readPostLink(address)).toBeNull();
});

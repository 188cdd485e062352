import { expect, test } from "vitest";
import { complaintAbout } from "../e2e/support/read-complaints";

const page = "https://x.com/home";
const worker = "chrome-extension://abc/background.js";

test.each([
	["the page's document", page, page, "document"],
	["the page's pictures", "https://media.tenor.com/waving.gif", page, "image"],
	["a picture from memory", "blob:https://x.com/1", page, "image"],
	["the extension's own files", "chrome-extension://abc/options.html", worker, "document"],
])("%s may be asked for", (_, url, origin, type) => {
	expect(complaintAbout({ url, origin, type })).toBeNull();
});

test.each([
	["a request of the worker", "https://x.com/home", worker, "document"],
	["a request of a Firefox extension", "https://school.example/", "moz-extension://abc/", "fetch"],
	["a fetch on the page, which only a content script makes", "https://x.com/i", page, "fetch"],
	["a beacon on the page", "https://x.com/i", page, "ping"],
	["another host", "https://school.example/", page, "image"],
])("%s is complained about", (_, url, origin, type) => {
	expect(complaintAbout({ url, origin, type })).not.toBeNull();
});

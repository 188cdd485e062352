import { expect, test } from "vitest";
import { classifySender, type MessageSender } from "../../entrypoints/background/sender";

const us = {
	id: "chalkline",
	origin: "chrome-extension://chalkline",
	siteOrigins: ["https://x.com", "https://pro.x.com"],
};
const contentScript: MessageSender = {
	id: "chalkline",
	origin: "https://x.com",
	url: "https://x.com/home",
	frameId: 0,
};
const optionsTab: MessageSender = {
	id: "chalkline",
	origin: "chrome-extension://chalkline",
	url: "chrome-extension://chalkline/options.html",
	frameId: 0,
};

test.each<[string, MessageSender, string]>([
	["our script in the top frame of X", contentScript, "contentScript"],
	[
		"our script on another of X's hosts",
		{ ...contentScript, origin: "https://pro.x.com", url: "https://pro.x.com/i/decks" },
		"contentScript",
	],
	["our options page in a tab", optionsTab, "extensionPage"],
	["our popup, which has no frame", { ...optionsTab, frameId: undefined }, "extensionPage"],
	[
		"our frame inside the tooltip",
		{ ...optionsTab, frameId: 3, url: `${us.origin}/pick.html#ticket` },
		"pickerFrame",
	],
	["our options page in Firefox", { ...optionsTab, origin: us.origin }, "extensionPage"],
])("knows %s", (_, sender, asker) => {
	expect(classifySender(sender, us)).toBe(asker);
});

test.each<[string, MessageSender]>([
	["another extension", { ...contentScript, id: "other" }],
	["a sender without an id", { ...contentScript, id: undefined }],
	["a frame inside X", { ...contentScript, frameId: 3 }],
	["our own page framed by another", { ...optionsTab, frameId: 3 }],
	[
		"a framed page whose address only ends like our frame's",
		{ ...optionsTab, frameId: 3, url: `${us.origin}/options.html#/pick.html` },
	],
	["a script without a frame", { ...contentScript, frameId: undefined }],
	["a sender without an origin", { ...contentScript, origin: undefined }],
	["a sender without an address", { ...contentScript, url: undefined }],
	[
		"another site",
		{ ...contentScript, origin: "https://evil.example", url: "https://evil.example/" },
	],
	[
		"a host that ends like X's",
		{ ...contentScript, origin: "https://notx.com", url: "https://notx.com/" },
	],
	["X without TLS", { ...contentScript, origin: "http://x.com", url: "http://x.com/" }],
	["an opaque origin on X", { ...contentScript, origin: "null" }],
	["an address that is not of the origin", { ...contentScript, url: "https://evil.example/" }],
	["an address that is none", { ...contentScript, url: "home" }],
])("takes %s for foreign", (_, sender) => {
	expect(classifySender(sender, us)).toBe("foreign");
});

/**
 * Where X keeps what we need, each with the month in which it was last known to be so. Class names
 * are generated and labels are translated: only test ids, roles and structure are used.
 */
export const selectors = {
	/** 2026-10: the test id stands on the editable itself; a label and a wrapper share its prefix. */
	editor: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
	/** 2026-08: the narrow layout's plain box. */
	plainEditor: '[data-testid^="tweetTextarea"] textarea, textarea[data-testid^="tweetTextarea"]',
	/** Anything to write in, whatever X calls it. */
	anyField: '[contenteditable="true"], textarea',
	/** 2026-10: dialogs, also while the address says /compose/post. */
	dialog: '#layers [role="dialog"]',
	/** 2026-10: the column in which home and inline reply stand. */
	column: `${byTestId("primaryColumn")}, main[role="main"]`,
	/** 2026-10: modal and inline; either may appear in either place. */
	postButton: byTestId("tweetButton", "tweetButtonInline"),
	/** 2026-10: only while expanded, a sibling subtree of the text. */
	toolbar: byTestId("toolBar"),
	/** 2026-10: media, poll and quoted post, below the text. */
	attachments: byTestId("attachments"),
	/** 2026-08: a picture or film with its buttons; its label is the description once there is one. */
	mediaItem: '[role="group"]',
	/** 2026-10: names of poll choices, 1 to 4. */
	pollChoice: 'input[name^="Choice"]',
	/** 2026-10: the author line of a post, also in the quoted card. */
	userName: byTestId("User-Name"),
	/** 2026-10: a post's text, also in the quoted card. */
	postText: byTestId("tweetText"),
	/** 2026-10: a post on the page. */
	post: `article${byTestId("tweet")}`,
	/** 2026-10: the handle is the test id's ending. */
	avatar: '[data-testid^="UserAvatar-Container-"]',
	/** 2026-10: suggestions while a mention or hashtag is typed. */
	typeahead: '[id^="typeaheadDropdown"]',
	/** 2026-10: holds the reply box below a post. */
	inlineReply: byTestId("inline_reply_offscreen"),
	/** 2026-10: absent on the narrow layout. */
	accountSwitcher: byTestId("SideNav_AccountSwitcher_Button"),
	/** 2026-10 */
	profileLink: `a${byTestId("AppTabBar_Profile_Link")}`,
	/** 2026-09: on pro.x.com, another account acts for the signed-in one. */
	delegate: '[aria-label="Delegate"]',
	/** 2026-10: "Your post was sent", with the way to it; its words are translated. */
	toastLink: `${byTestId("toast")} a[href*="/status/"]`,
	/** 2026-10: "Repost" in the menu, done at once. */
	repostConfirm: byTestId("retweetConfirm"),
	/** 2026-10: opens that menu. */
	repostOpener: `${byTestId("retweet")}[aria-expanded="true"]`,
	/** 2026-10: "<user id>-follow". */
	follow: '[data-testid$="-follow"]',
	/** 2026-10: somebody in a list, and the card that opens over a name. */
	accountCard: byTestId("UserCell", "HoverCard"),
	/** 2026-10: inside an open shadow root. */
	messageBox: byTestId("dm-composer-textarea"),
	/** 2026-10 */
	messageSend: byTestId("dm-composer-send-button"),
	/** 2026-06: who is written to. */
	messagePartner: byTestId("dm-conversation-username"),
	/** 2026-06: the host of that shadow root. */
	messageHost: byTestId("xchatEmbedRoute", "xchatEmbedDrawer", "chat-drawer-root"),
} as const;

/** Any element with one of these test ids. */
function byTestId(...ids: readonly string[]): string {
	return ids.map((id) => `[data-testid="${id}"]`).join(", ");
}

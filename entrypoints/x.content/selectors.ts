/*
 * Where X keeps what we need, each with the month in which it was last known to be so. Class names
 * are generated and labels are translated: only test ids, roles and structure are used. Read as a
 * whole: `import * as selectors`.
 */

const editable = '[contenteditable="true"]';
/** 2026-10: the test id stands on the editable itself; a label and a wrapper share its prefix. */
export const editor = `${editable}[data-testid^="tweetTextarea_"]`;
/** 2026-08: the narrow layout's plain box. */
export const plainEditor =
	'[data-testid^="tweetTextarea"] textarea, textarea[data-testid^="tweetTextarea"]';
/** Anything to write in, whatever X calls it. */
export const anyField = `${editable}, textarea`;
/** A rich text box, whatever X calls it. */
export const anyEditor = `${editable}[role="textbox"]`;
/** 2026-10: dialogs, also while the address says /compose/post. */
export const dialog = '#layers [role="dialog"]';
/** 2026-10: a dialog behind which nothing can be reached. */
export const modal = `${dialog}[aria-modal="true"]`;
/** 2026-10: a list of choices that a button opens. */
export const menu = '[role="menu"]';
/** 2026-10: the column in which home and inline reply stand. */
export const column = `${byTestId("primaryColumn")}, main[role="main"]`;
/** 2026-10: modal and inline; either may appear in either place. */
export const postButton = byTestId("tweetButton", "tweetButtonInline");
/** 2026-10: a Post button that can be pressed. */
export const sendable = `:is(${postButton}):not([disabled], [aria-disabled="true"])`;
/** 2026-10: only while expanded, a sibling subtree of the text. */
export const toolbar = byTestId("toolBar");
/** 2026-10: media, poll and quoted post, below the text. */
export const attachments = byTestId("attachments");
/** 2026-08: a picture or film with its buttons; its label is the description once there is one. */
export const mediaItem = `${attachments} [role="group"]`;
/** 2026-08: a preview; X paints a picture as an image, as a ground, or as both. */
export const mediaSource = 'img[src], video[src], video source[src], [style*="blob:"]';
/** 2026-10: names of poll choices, 1 to 4. */
export const pollChoice = 'input[name^="Choice"]';
/** 2026-10: the author line of a post, also in the quoted card. */
export const userName = byTestId("User-Name");
/** 2026-10: author or text of the post in the quoted card. */
export const quotedSign = `${attachments} :is(${byTestId("User-Name", "tweetText")})`;
/** 2026-10: a post on the page. */
export const post = `article${byTestId("tweet")}`;
/** 2026-10: the post that is answered in a dialog, above the text. */
export const parentPost = `${post}:not(${attachments} *)`;
/** 2026-10: the handle is the test id's ending. */
export const avatar = '[data-testid^="UserAvatar-Container-"]';
/** 2026-10: suggestions while a mention or hashtag is typed. */
export const typeahead = '[id^="typeaheadDropdown"]';
/** 2026-10: holds the reply box below a post. */
export const inlineReply = byTestId("inline_reply_offscreen");
/** 2026-10: absent on the narrow layout. */
export const accountSwitcher = byTestId("SideNav_AccountSwitcher_Button");
/** 2026-10 */
export const profileLink = `a${byTestId("AppTabBar_Profile_Link")}`;
/** 2026-09: on pro.x.com, another account acts for the signed-in one. */
export const delegate = '[aria-label="Delegate"]';
/** 2026-10: "Your post was sent", with the way to it; its words are translated. */
export const toastLink = `${byTestId("toast")} a[href*="/status/"]`;
/** 2026-10: "Repost" in the menu, done at once. */
export const repostConfirm = byTestId("retweetConfirm");
/** 2026-10: opens that menu. */
export const repostOpener = `${byTestId("retweet")}[aria-expanded="true"]`;
/** 2026-10: "<user id>-follow". */
export const follow = '[data-testid$="-follow"]';
/** 2026-06: leads to the account's password, which may be changed there. */
export const passwordLink = 'a[href="/settings/password"]';
/** The old password, the new one, and the new one again. */
export const passwordField = 'input[type="password"]';
/** 2026-10: somebody in a list, and the card that opens over a name. */
export const accountCard = byTestId("UserCell", "HoverCard");
/** 2026-10: inside an open shadow root. */
export const messageBox = byTestId("dm-composer-textarea");
/** 2026-10 */
export const messageSend = byTestId("dm-composer-send-button");
/** 2026-06: who is written to. */
export const messagePartner = byTestId("dm-conversation-username");

/** Any element with one of these test ids. */
function byTestId(...ids: readonly string[]): string {
	return ids.map((id) => `[data-testid="${id}"]`).join(", ");
}

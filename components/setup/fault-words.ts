/** Why a set-up file was not taken, for the administrator: what happened and what to do. */
export const faultWords = {
	"not-sealed": "This is no sealed set-up file. It may be an error page or another document.",
	"other-secret":
		"This file opens in another way: a key was given for one with a passphrase, or the reverse.",
	"wrong-secret":
		"The passphrase or key does not fit this file. Look for a missing word or a capital letter.",
	"too-costly": "Opening this file would take too much memory. It was not sealed by Chalkline.",
	damaged: "The file is damaged or was cut short. Fetch or save it again.",
	"too-large": "The file is larger than any school's set-up. It was not opened further.",
	"no-setup": "The file opens, but there is no Chalkline set-up in it.",
	"other-version": "The file is of another version. Update Chalkline on this laptop.",
	forged: "The signature does not fit: the file was changed after it was published.",
	"unusable-policy":
		"The file has a policy that this version does not know. Update Chalkline on this laptop.",
	older:
		"The file is older than the set-up in force. Publish it anew if you want to go back to it.",
	foreign: "The file comes from another publisher than the set-up in force.",
	unreachable: "The address could not be reached.",
	"unreachable-or-barred":
		"The address could not be reached, or its server does not let Chalkline read the file. Allow the address here, or let the server send Access-Control-Allow-Origin.",
	slow: "The address answered too slowly.",
	redirected:
		"The address sends on to another, which may be a sign-in page. Give the one at which the file itself lies.",
	"needs-sign-in":
		"The server wants a sign-in, which Chalkline does not have. Let it give the file without one: the file is sealed.",
	"not-there": "There is no file at this address. Look for a misspelling, or put the file there.",
	"refused-by-server": "The server answered without the file. It may be in trouble.",
	"no-room": "This laptop has no room left on its disk.",
	"not-stored": "The set-up could not be stored.",
	"not-opened": "The file could not be opened on this laptop just now.",
} as const;
export type FaultName = keyof typeof faultWords;

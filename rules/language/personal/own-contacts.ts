import { rememberFor } from "../text/remember-for";
import { nationalNumber } from "./find-contacts";
import type { PersonalDetail } from "./personal-detail";

type Kind = PersonalDetail["kind"];

/** What a school may publish of itself; an age is no part of its contacts because its figures are. */
const published: ReadonlySet<Kind> = new Set(["email", "address", "postcode", "home"]);

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, "");
const isPhone = (contact: string): boolean => /^[\d ()+.-]{6,}$/.test(contact.trim());

/** A contact may be written with words: "Tel: 01632 960100". */
const hasPhone = (contact: string): boolean =>
	!contact.includes("@") && contact.replace(/\D/g, "").length >= 6;

/** Contacts as they are compared. */
const comparable = rememberFor((contacts: readonly string[]) => ({
	phones: contacts.filter(hasPhone).map(nationalNumber),
	written: new Set(contacts.map(bare)),
	all: contacts.map(bare).join("\n"),
}));

/** True when the words are one of the given contacts, however spaced. */
export function isOwnContact(words: string, kind: Kind, contacts: readonly string[]): boolean {
	const { phones, written, all } = comparable(contacts);
	if (kind === "phone") {
		const number = nationalNumber(words);
		return phones.some((one) => one.endsWith(number));
	}
	const said = bare(words);
	return published.has(kind) ? said !== "" && all.includes(said) : written.has(said);
}

/** True for mail to one of the hosts. */
export function isOwnMail(words: string, kind: Kind, hosts: readonly string[]): boolean {
	if (kind !== "email") return false;
	const host = words.slice(words.lastIndexOf("@") + 1).toLowerCase();
	return hosts.some((own) => host === own.toLowerCase() || host.endsWith(`.${own.toLowerCase()}`));
}

/** The school's own telephone number or e-mail address to give instead; a number is no place to write to. */
export function ownContactFor(kind: Kind, contacts: readonly string[]): string | undefined {
	if (kind !== "phone" && kind !== "email") return undefined;
	const fits = kind === "phone" ? isPhone : (one: string) => one.includes("@");
	return contacts.find(fits);
}

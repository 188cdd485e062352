/** A heading as words in lower case: "LegalSurname", "legal_surname" and "Legal Surname" are one. */
export function normaliseHeading(heading: string): string {
	return heading
		.normalize("NFKC")
		.slice(0, 300)
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/\b(don't|dont|mustn't|can't|cannot|shouldn't)\b/g, "do not")
		.replace(/'s\b/g, "")
		.replace(/\(s\)/g, "s")
		.replace(/\(?\b(yes ?\/ ?no|y ?\/ ?n|true ?\/ ?false|please tick)\b\)?/g, " ")
		.replace(/\be-?mail\b/g, "email")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

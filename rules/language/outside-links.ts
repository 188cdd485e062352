import type { TextRange } from "../domain/text-range";
import { hostOf, linksIn } from "./text/links";

/** Sites that UK schools may point to without a second look; subdomains included. */
export const knownSites: readonly string[] = [
	..."gov.uk gov.wales gov.scot parliament.uk nhs.uk police.uk ac.uk sch.uk mod.uk royal.uk".split(
		" ",
	),
	..."bbc.co.uk bbc.com nspcc.org.uk childline.org.uk unicef.org.uk redcross.org.uk savethechildren.org.uk".split(
		" ",
	),
	..."nationaltrust.org.uk english-heritage.org.uk rspb.org.uk wwf.org.uk woodlandtrust.org.uk wildlifetrusts.org".split(
		" ",
	),
	..."britishmuseum.org nhm.ac.uk sciencemuseum.org.uk iwm.org.uk tate.org.uk nationalgallery.org.uk bl.uk".split(
		" ",
	),
	..."booktrust.org.uk literacytrust.org.uk readingagency.org.uk worldbookday.com thenational.academy".split(
		" ",
	),
	..."nrich.maths.org whiterosemaths.com ttrockstars.com phonicsplay.co.uk topmarks.co.uk code.org scratch.mit.edu".split(
		" ",
	),
	..."internetmatters.org thinkuknow.co.uk ceop.police.uk saferinternet.org.uk educateagainsthate.com".split(
		" ",
	),
	..."parentpay.com parentmail.co.uk arbor-education.com childreninneed.co.uk comicrelief.com justgiving.com".split(
		" ",
	),
];

const hostsOf = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Links of a text that lead to none of the given sites. UTF-16 offsets. */
export function outsideLinks(text: string, ...sites: readonly (readonly string[])[]): TextRange[] {
	return linksIn(text)
		.filter(({ url }) => !sites.some((list) => isWithin(hostOf(url), list)))
		.map(({ range }) => range);
}

/** True when a host is one of the sites or a subdomain of one. */
export function isWithin(host: string, sites: readonly string[]): boolean {
	const known = hostsOf.get(sites) ?? new Set(sites.map(hostOf));
	hostsOf.set(sites, known);
	const names = host.split(".");
	return names.some((_, at) => known.has(names.slice(at).join(".")));
}

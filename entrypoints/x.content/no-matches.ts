/** Stands in for the list of addresses, which the built script does not read. */
export const siteMatches: readonly string[] = [];

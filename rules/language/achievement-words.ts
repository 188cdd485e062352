/**
 * Words by which a post honours somebody for a success, in school or out of it. Written for this
 * product: the occasions that school accounts post about.
 */
export const achievementWords =
	/\b(?:achieve(?:d|ment|ments|s)?|award(?:ed|s)?|badges?|certificates?|champions?|congrat(?:s|ulations)|finalists?|grade [1-8]|headteacher'?s award|medals?|passed|pb|personal best|prizes?|record[- ]breaking|runners?[- ]up|(?:first|second|third|1st|2nd|3rd) (?:place|prize)|scored|selected|stars? of (?:the|this) \w+|pupils? of the \w+|trophy|trophies|well done|winn(?:er|ers|ing)|wins|won)\b/iu;

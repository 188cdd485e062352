/** Says that the disk did not give a file ("The archive", "“policy.json”"), and what to look at. */
export function unreadableWords(what: string): string {
	return `${what} could not be read. If it lies on a stick or a shared drive, look whether that is still there and whether you may open it, then choose it again.`;
}

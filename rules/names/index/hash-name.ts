export const HASH_START = 0x811c9dc5;
export const PRIME = 0x01000193;

/** One step of the hash that names are looked up by; goes on over the parts of a name. */
export function hashStep(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, PRIME);
}

/** The hash of a folded name. */
export function hashOf(folded: string): number {
	let hash = HASH_START;
	for (let at = 0; at < folded.length; at++) hash = hashStep(hash, folded.charCodeAt(at));
	return hash;
}

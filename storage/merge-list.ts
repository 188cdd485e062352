/** A list before and after somebody's change. */
export interface ListChange<Item> {
	readonly was: readonly Item[];
	readonly now: readonly Item[];
}

/** The stored list with a change that was made to an older sight of it: what others added stays, what they took away stays away. Nothing is in it twice. */
export function mergeList<Item>(
	stored: readonly Item[],
	{ was, now }: ListChange<Item>,
	keyOf: (item: Item) => string,
): Item[] {
	const keysOf = (items: readonly Item[]) => new Set(items.map(keyOf));
	const [there, seen, wanted] = [keysOf(stored), keysOf(was), keysOf(now)];
	const kept = now.filter((item) => there.has(keyOf(item)) || !seen.has(keyOf(item)));
	const added = stored.filter((item) => !seen.has(keyOf(item)) && !wanted.has(keyOf(item)));
	return [...new Map([...kept, ...added].map((item) => [keyOf(item), item])).values()];
}

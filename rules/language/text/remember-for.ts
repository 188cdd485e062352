/**
 * Gives a reading of lists that is made once for each list: an administrator's may hold ten thousand
 * words, and lists of options never change. Forgotten with the list.
 */
export function rememberFor<List extends object, Reading>(
	read: (list: List) => Reading,
): (list: List) => Reading {
	const known = new WeakMap<List, Reading>();
	return (list) => {
		const before = known.get(list);
		if (before !== undefined) return before;
		const reading = read(list);
		known.set(list, reading);
		return reading;
	};
}

/**
 * Tells whether the person can see this frame, so that no page can lay something over it and have
 * it clicked unseen: it has the keyboard and, where the browser can tell, nothing covers it.
 */
export function watchSight(): () => boolean {
	let isCovered = false;
	// What Chromium adds to the standard: whether what is drawn here is really seen.
	const options = { threshold: 0, trackVisibility: true, delay: 100 };
	new IntersectionObserver((entries) => {
		const last = entries.at(-1);
		if (last && "isVisible" in last) isCovered = last.isVisible === false;
	}, options).observe(document.documentElement);
	return () => document.hasFocus() && !isCovered;
}

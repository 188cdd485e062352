/** Light or dark, by the page's own background: X has no attribute for it, and schools' systems have another. */
export function readTheme(body: Element): "light" | "dark" {
	const [red = 255, green = 255, blue = 255] = (
		getComputedStyle(body).backgroundColor.match(/[\d.]+/g) ?? []
	).map(Number);
	return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

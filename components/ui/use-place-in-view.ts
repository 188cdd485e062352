import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Near the window's top: what crosses this band is being read. */
const band = { rootMargin: "-15% 0px -80% 0px" };

/** Which of some places on the page is being read: the id of its element, or null above the first. */
export function usePlaceInView(ids: readonly string[]): ReadonlySignal<string | null> {
	const inView = useSignal<string | null>(null);
	const all = ids.join(" ");
	useEffect(() => {
		const places = new Map<Element, string>();
		const sights = new IntersectionObserver((entries) => {
			const seen = entries.find(({ isIntersecting }) => isIntersecting);
			if (seen) inView.value = places.get(seen.target) ?? null;
		}, band);
		for (const id of all.split(" ")) {
			// A heading is left behind long before what stands under it.
			const part = document.getElementById(id)?.closest("section, details");
			if (!part) continue;
			places.set(part, id);
			sights.observe(part);
		}
		return () => sights.disconnect();
	}, [all, inView]);
	return inView;
}

import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Whether the window fits a media query such as "(width >= 62rem)", now and whenever that changes. */
export function useWindowWidth(query: string): ReadonlySignal<boolean> {
	const fits = useSignal(matchMedia(query).matches);
	useEffect(() => {
		const media = matchMedia(query);
		const follow = () => {
			fits.value = media.matches;
		};
		follow();
		media.addEventListener("change", follow);
		return () => media.removeEventListener("change", follow);
	}, [query, fits]);
	return fits;
}

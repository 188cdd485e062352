import { css } from "./css";

/** Simple line drawings in X's manner; one path each. */
const paths = {
	home: "M12 3 3 10v11h6v-6h6v6h6V10z",
	explore: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21",
	bell: "M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4",
	mail: "M3 6h18v13H3zM3 7l9 6 9-6",
	person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 4-6 8-6s8 2 8 6",
	picture: "M4 4h16v16H4zM4 16l5-5 4 4 3-3 4 4M15 8h.01",
	gif: "M4 5h16v14H4zM10 10H7v4h3v-2M13 10v4M16 14v-4h3M16 12h2",
	poll: "M5 6h8M5 12h14M5 18h5",
	smile: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c1 3 7 3 8 0M9 9h.01M15 9h.01",
	clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 2",
	place: "M12 21c4-5 7-8 7-11a7 7 0 0 0-14 0c0 3 3 6 7 11zM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
	plus: "M12 6v12M6 12h12",
	close: "M6 6l12 12M18 6 6 18",
	globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18",
	reply: "M4 5h16v11h-8l-5 4v-4H4z",
	repost: "M4 9l4-4 4 4M8 5v11h6M20 15l-4 4-4-4M16 19V8h-6",
	heart: "M12 20C2 13 4 5 9 5c2 0 3 2 3 2s1-2 3-2c5 0 7 8-3 15z",
	more: "M5 12h.01M12 12h.01M19 12h.01",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
	return (
		<svg
			viewBox="0 0 24 24"
			aria-hidden="true"
			className={css({ width: `${size}px`, height: `${size}px` })}
		>
			<path
				d={paths[name]}
				fill="none"
				stroke="currentColor"
				stroke-width="2"
				stroke-linecap="round"
				stroke-linejoin="round"
			/>
		</svg>
	);
}

/** What the address asks for: the variants of X that a checker has to live with. */
export interface Options {
	readonly account: string;
	readonly theme: "light" | "dim" | "dark" | "contrast";
	readonly dir: "ltr" | "rtl";
	readonly lang: string;
	/** Test ids of a thread's boxes: `_0 _1 _2`, or `_0` for all. Both were seen in 2026. */
	readonly numbering: "count" | "zero";
	/** Where a thread's toolbar stands: below all boxes, or within the focused one. */
	readonly toolbar: "shared" | "box";
	/** True when a thread's Post button changes its test id, as it was seen to do. */
	readonly flipsButton: boolean;
	/** True when a picture is painted as an element's ground instead of being an image. */
	readonly paintsPictures: boolean;
	/** React Native Web's pressables: real buttons, or blocks that Enter and Space work on the way up. */
	readonly pressable: "button" | "div";
	/** True with the long posts of a paid account. */
	readonly isPremium: boolean;
	/** True when another checker has put its element beside the editor. */
	readonly hasForeignChecker: boolean;
	/** True when a chat stands over the page, beside its composers. */
	readonly hasChatOverlay: boolean;
	/** The account a delegate acts for, or null. */
	readonly delegate: string | null;
	readonly isMobile: boolean;
}

function readOptions(query: URLSearchParams): Options {
	const oneOf = <Value extends string>(
		name: string,
		[first, ...others]: readonly [Value, ...Value[]],
	) => others.find((value) => value === query.get(name)) ?? first;
	return {
		account: query.get("account") ?? "hogarth_the",
		theme: oneOf("theme", ["light", "dim", "dark", "contrast"]),
		dir: oneOf("dir", ["ltr", "rtl"]),
		lang: query.get("lang") ?? "en",
		numbering: oneOf("numbering", ["count", "zero"]),
		toolbar: oneOf("toolbar", ["shared", "box"]),
		flipsButton: query.has("flip"),
		paintsPictures: query.has("painted"),
		pressable: oneOf("pressable", ["button", "div"]),
		isPremium: query.has("premium"),
		hasForeignChecker: query.has("foreign"),
		hasChatOverlay: query.has("chat"),
		delegate: query.get("delegate"),
		isMobile: window.innerWidth < 500,
	};
}

export const options = readOptions(new URLSearchParams(location.search));

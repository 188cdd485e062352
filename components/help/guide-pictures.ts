const files: Record<string, string> = import.meta.glob("../../docs/guides/pictures/*.png", {
	eager: true,
	query: "?url",
	import: "default",
});

/** The guides' pictures as the built page finds them, by the path that the guides name. */
export const guidePictures: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(files).map(([path, address]) => [
		`pictures/${path.slice(path.lastIndexOf("/") + 1)}`,
		address,
	]),
);

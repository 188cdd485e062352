import type { IconName } from "./icon";

/** Each sign has a shape of its own: colour is never the only difference. */
export const iconPaths = {
	error: "M8 1.5 14.5 8 8 14.5 1.5 8ZM8 5v3.4M8 10.8v.2",
	warning: "M8 2 15 14H1ZM8 6.5v3.4M8 11.8v.2",
	info: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 7.4v3.8M8 4.8v.2",
	clean: "M2.5 8.6 6.3 12.4 13.5 4.2",
	checking: "M3.5 8h.1M8 8h.1M12.5 8h.1",
	unchecked: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM3.6 3.6l8.8 8.8",
	collapse: "M3.5 6 8 10.5 12.5 6",
	mark: "M2 5.2h12M1.5 11.6c1.6-1.7 3.2-1.7 4.6-.3s3 1.4 4.4 0 2.7-1.3 4-.2",
} as const satisfies Record<IconName, string>;

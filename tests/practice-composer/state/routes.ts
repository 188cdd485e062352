import type { Slot } from "./composer-draft";
import { change, getState } from "./store";

const dialogPath = /^\/(compose\/post|intent\/post|i\/foundmedia)/;

/** True for an address that X shows as a dialog over the page that was there. */
export function isDialogPath(path: string): boolean {
	return dialogPath.test(path);
}

export function go(path: string): void {
	history.pushState({}, "", path);
	arrive();
}

/** Opens a dialog on behalf of a composer. */
export function ask(askedBy: Slot, path: string): void {
	change({ askedBy });
	go(path);
}

/** Back from such a dialog to the composer that asked. */
export function answer(): void {
	if (getState().askedBy === "modal") go("/compose/post");
	else leaveDialog();
}

/** Leaves every dialog: back to the page behind it. */
export function leaveDialog(): void {
	go(getState().pagePath);
}

/** Takes the address bar's word for where we are. */
export function arrive(): void {
	const path = location.pathname;
	change(isDialogPath(path) ? { path } : { path, pagePath: path });
}

/** Why a file is no roster, by kind, so that a page may illustrate it. */
export type RefusalKind =
	| "empty"
	| "too-large"
	| "pdf"
	| "picture"
	| "old-excel"
	| "password"
	| "web-page"
	| "xml"
	| "archive"
	| "other-document"
	| "damaged"
	| "hostile"
	| "no-names"
	| "no-pupils";

/**
 * Leaves the reading of a file from any depth, also from within a decompressor's callback. It is
 * caught in one place, inspect-roster, and becomes a value there. The message holds no cell's text.
 */
export class FileRefusal extends Error {
	override readonly name = "FileRefusal";
	readonly kind: RefusalKind;
	constructor(kind: RefusalKind, message: string) {
		super(message);
		this.kind = kind;
	}
}

/** Stands in for WXT's context, which a page could end: our listeners live as long as the page. */
export class ContentScriptContext {
	readonly isValid = true;
}

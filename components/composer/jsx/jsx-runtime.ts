/**
 * JSX for a script that is loaded into every page of a site: components are plain functions, called
 * at once, and what they give is drawn by `draw`. No state, no effects, a tenth of a library's size.
 */
export interface Drawn {
	readonly tag: string;
	readonly key: string | undefined;
	readonly props: Props;
	readonly children: Child;
}
export type Child = Drawn | string | number | boolean | null | undefined | readonly Child[];

/** Methods, so that a component may say which element it listens on. */
interface Listens<Type extends Event, On extends Element> {
	listen(event: Type & { readonly currentTarget: On }): void;
}

/** Attributes as HTML writes them; listeners in small letters, as the DOM does. */
export interface Props {
	readonly children?: Child;
	readonly onclick?: Listens<MouseEvent, HTMLElement>["listen"];
	readonly oninput?: Listens<Event, HTMLInputElement>["listen"];
	readonly onsubmit?: Listens<SubmitEvent, HTMLFormElement>["listen"];
	/** True writes the bare name, false and undefined nothing. */
	readonly [attribute: string]: Child | ((event: never) => void);
}

export function jsx<Given extends { readonly children?: Child }>(
	type: string | ((given: Given) => Child),
	given: Given & Props,
	key?: string,
): Child {
	if (typeof type === "function") return type(given);
	const { children, ...props } = given;
	return { tag: type, key, props, children };
}

export const jsxs = jsx;

// eslint-disable-next-line @typescript-eslint/no-namespace -- TypeScript looks for JSX's types here.
export declare namespace JSX {
	type Element = Child;
	interface ElementChildrenAttribute {
		children: unknown;
	}
	interface IntrinsicAttributes {
		key?: string;
	}
	type IntrinsicElements = Record<string, Props>;
}

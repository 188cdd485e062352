import type { Child, Drawn, Props } from "./jsx-runtime";

/** What was drawn into an element last, to see what changes. */
const drawn = new WeakMap<Node, Drawn>();

/** Makes an element's children as wanted, by the least change: focus, caret and scroll stay. */
export function draw(parent: Element, wanted: Child): void {
	const nodes = flatten(wanted);
	for (const [index, node] of nodes.entries()) {
		const there = parent.childNodes[index] ?? null;
		const place = typeof node === "string" ? there : (withKey(parent, node) ?? there);
		const made =
			typeof node === "string" ? drawText(place, node) : drawElement(parent, place, node);
		if (made !== there) parent.insertBefore(made, there);
	}
	while (parent.childNodes.length > nodes.length) parent.lastChild?.remove();
}

function flatten(child: Child): readonly (Drawn | string)[] {
	if (child === null || child === undefined || typeof child === "boolean") return [];
	if (typeof child === "string") return [child];
	if (typeof child === "number") return [String(child)];
	return "tag" in child ? [child] : child.flatMap(flatten);
}

function withKey(parent: Element, { key }: Drawn): Node | undefined {
	if (key === undefined) return undefined;
	return [...parent.childNodes].find((node) => drawn.get(node)?.key === key);
}

function drawText(there: Node | null, text: string): Node {
	if (!(there instanceof Text)) return document.createTextNode(text);
	if (there.data !== text) there.data = text;
	return there;
}

function drawElement(parent: Element, there: Node | null, node: Drawn): Element {
	const before = there && drawn.get(there);
	const isSame = before?.tag === node.tag && before.key === node.key;
	const element = isSame && there instanceof Element ? there : create(parent, node.tag);
	setProps(element, isSame ? before.props : {}, node.props);
	drawn.set(element, node);
	draw(element, node.children);
	return element;
}

function create(parent: Element, tag: string): Element {
	const svg = "http://www.w3.org/2000/svg";
	return document.createElementNS(tag === "svg" ? svg : parent.namespaceURI, tag);
}

function setProps(element: Element, before: Props, props: Props): void {
	for (const name of Object.keys({ ...before, ...props })) {
		const value = props[name];
		if (value === before[name]) continue;
		if (name.startsWith("on") || name === "value") Reflect.set(element, name, value ?? null);
		else if (typeof value === "string") element.setAttribute(name, value);
		else element.toggleAttribute(name, value === true);
	}
}

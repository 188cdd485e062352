import type { Child, Drawn, Props } from "./jsx-runtime";

/** What was drawn into an element last, to see what changes. */
const drawn = new WeakMap<Node, Drawn>();

/**
 * Makes an element's children as wanted, by the least change; gives whether anything looks other
 * than before. What fits is never moved, only what stands before it is taken away: focus, caret and
 * scroll stay.
 */
export function draw(parent: Element, wanted: Child): boolean {
	const nodes = flatten(wanted);
	let hasChanged = parent.childNodes.length !== nodes.length;
	for (const [index, node] of nodes.entries()) {
		const rest = [...parent.childNodes].slice(index);
		const fit = rest.findIndex((one) => doesFit(one, node));
		if (fit !== 0) hasChanged = true;
		if (fit === -1) parent.insertBefore(create(parent, node), rest[0] ?? null);
		else for (const one of rest.slice(0, fit)) one.remove();
		if (fill(parent.childNodes[index], node)) hasChanged = true;
	}
	while (parent.childNodes.length > nodes.length) parent.lastChild?.remove();
	return hasChanged;
}

function flatten(child: Child): readonly (Drawn | string)[] {
	if (child === null || child === undefined || typeof child === "boolean") return [];
	if (typeof child === "string") return [child];
	if (typeof child === "number") return [String(child)];
	return "tag" in child ? [child] : child.flatMap(flatten);
}

function doesFit(there: Node, node: Drawn | string): boolean {
	if (typeof node === "string") return there instanceof Text;
	const before = drawn.get(there);
	return before?.tag === node.tag && before.key === node.key;
}

function create(parent: Element, node: Drawn | string): Node {
	if (typeof node === "string") return document.createTextNode(node);
	const svg = "http://www.w3.org/2000/svg";
	return document.createElementNS(node.tag === "svg" ? svg : parent.namespaceURI, node.tag);
}

function fill(there: Node | undefined, node: Drawn | string): boolean {
	if (typeof node === "string") {
		if (!(there instanceof Text) || there.data === node) return false;
		there.data = node;
		return true;
	}
	if (!(there instanceof Element)) return false;
	const isOther = setProps(there, drawn.get(there)?.props ?? {}, node.props);
	drawn.set(there, node);
	return draw(there, node.children) || isOther;
}

function setProps(element: Element, before: Props, props: Props): boolean {
	let hasChanged = false;
	for (const name of Object.keys({ ...before, ...props })) {
		const value = props[name];
		if (value === before[name]) continue;
		if (name.startsWith("on") || name === "value") Reflect.set(element, name, value ?? null);
		else {
			hasChanged = true;
			if (typeof value === "string") element.setAttribute(name, value);
			else element.toggleAttribute(name, value === true);
		}
	}
	return hasChanged;
}

import { FileRefusal } from "./file-refusal";

export type Attributes = Readonly<Record<string, string>>;

/** What a scanner tells: names come without their namespace prefix; a long text may come in pieces. */
export interface XmlListener {
	onOpen(name: string, attributes: () => Attributes): void;
	onClose(name: string): void;
	onText(text: string): void;
}

const longestTag = 65_536;
const named: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
};

/**
 * Reads XML as it arrives, without keeping it: give it pieces of text. A workbook never defines
 * entities, so any definition is refused; nothing is ever expanded.
 */
export function createXmlScanner(listener: XmlListener): (piece: string) => void {
	let rest = "";
	return (piece) => {
		const text = rest + piece;
		let at = 0;
		for (;;) {
			const open = text.indexOf("<", at);
			const end = open < 0 ? textEnd(text, at) : open;
			if (end > at) listener.onText(decodeEntities(text.slice(at, end)));
			at = end;
			if (open < 0) break;
			const close = tagEnd(text, open);
			if (close < 0) break;
			readTag(text.slice(open + 1, close), listener);
			at = close + 1;
		}
		rest = text.slice(at);
		if (rest.length > longestTag)
			throw new FileRefusal("hostile", "The workbook's content makes no sense.");
	};
}

// Up to where a text without a tag may be handed on: not through an entity.
function textEnd(text: string, from: number): number {
	const ampersand = text.lastIndexOf("&");
	const isOpen =
		ampersand >= from && text.length - ampersand < 12 && !text.includes(";", ampersand);
	return isOpen ? ampersand : text.length;
}

function tagEnd(text: string, open: number): number {
	if (text.startsWith("<!--", open)) return after(text, "-->", open);
	if (text.startsWith("<![CDATA[", open)) return after(text, "]]>", open);
	// A ">" may stand inside an attribute; rarely one does.
	for (let at = text.indexOf(">", open); at >= 0; at = text.indexOf(">", at + 1)) {
		if (!isInsideQuotes(text, open, at)) return at;
	}
	return -1;
}

function after(text: string, mark: string, from: number): number {
	const at = text.indexOf(mark, from);
	return at < 0 ? -1 : at + mark.length - 1;
}

const doubleQuote = 34;
const singleQuote = 39;

function isInsideQuotes(text: string, from: number, to: number): boolean {
	let open = 0;
	for (let at = from; at < to; at += 1) {
		const code = text.charCodeAt(at);
		if (code !== doubleQuote && code !== singleQuote) continue;
		if (open === 0) open = code;
		else if (code === open) open = 0;
	}
	return open !== 0;
}

function readTag(tag: string, listener: XmlListener): void {
	const sign = tag.charAt(0);
	if (sign === "/") listener.onClose(localName(tag.slice(1).trim()));
	else if (sign === "!") readDeclaration(tag, listener);
	else if (sign !== "?") {
		const name = localName(tag.slice(0, nameEnd(tag)));
		listener.onOpen(name, () => readAttributes(tag));
		if (tag.endsWith("/")) listener.onClose(name);
	}
}

function readDeclaration(tag: string, listener: XmlListener): void {
	if (tag.startsWith("![CDATA[")) listener.onText(tag.slice(8, -2));
	else if (!tag.startsWith("!--")) {
		throw new FileRefusal(
			"hostile",
			"The workbook defines entities, which no spreadsheet program writes.",
		);
	}
}

function nameEnd(tag: string): number {
	let at = 0;
	// Up to white space or a slash.
	while (at < tag.length && tag.charCodeAt(at) > 32 && tag.charCodeAt(at) !== 47) at += 1;
	return at;
}

function localName(name: string): string {
	return name.slice(name.indexOf(":") + 1);
}

function readAttributes(tag: string): Attributes {
	const attributes = Object.create(null) as Record<string, string>;
	if (!tag.includes("=")) return attributes;
	for (const [, name = "", double, single] of tag.matchAll(
		/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
	)) {
		attributes[localName(name)] = decodeEntities(double ?? single ?? "");
	}
	return attributes;
}

function decodeEntities(text: string): string {
	if (!text.includes("&")) return text;
	return text.replace(
		/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
		(whole, dec?: string, hex?: string, name?: string) => {
			if (name !== undefined) return named[name] ?? whole;
			const code = dec === undefined ? Number.parseInt(hex ?? "", 16) : Number(dec);
			return code <= 0x10ffff ? String.fromCodePoint(code) : "";
		},
	);
}

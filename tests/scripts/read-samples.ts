type Values = Record<string, unknown>;

const registryValue = /^"(\w+)"=(?:"([^"\\]*)"|dword:([0-9a-f]{8}))$/;

/** The values under each key of a registry file. Throws on a line that is none. */
export function readRegistry(text: string): ReadonlyMap<string, Values> {
	const [head, ...lines] = text.split("\n");
	if (head !== "Windows Registry Editor Version 5.00") throw new Error("No registry file.");
	const keys = new Map<string, Values>();
	let present: Values = {};
	for (const line of lines.filter((one) => one !== "" && !one.startsWith(";"))) {
		const key = /^\[HKEY_LOCAL_MACHINE\\([\w\\]+)\]$/.exec(line)?.[1];
		const [, name, words, number] = registryValue.exec(line) ?? [];
		if (key !== undefined) keys.set(key, (present = {}));
		else if (name === undefined) throw new Error(`No line of a registry file: ${line}`);
		else present[name] = words ?? Number.parseInt(number ?? "", 16);
	}
	return keys;
}

/** The value of a property list. Throws where it is not well formed. */
export function readPropertyList(text: string): unknown {
	const inside = /<plist version="1.0">(.*)<\/plist>\s*$/s.exec(text)?.[1] ?? "";
	const tokens = inside.replaceAll(/<!--.*?-->/gs, "").match(/<[^>]+>|[^<\s][^<]*/g) ?? [];
	const value = readValue(tokens);
	if (tokens.length > 0) throw new Error(`More than one value: ${tokens[0]}`);
	return value;
}

/** Takes one value off the front of the tokens. */
function readValue(tokens: string[]): unknown {
	const tag = tokens.shift();
	if (tag === "<true/>" || tag === "<false/>") return tag === "<true/>";
	if (tag === "<string>") return readText(tokens, "</string>");
	if (tag === "<integer>") return Number(readText(tokens, "</integer>"));
	if (tag === "<array>") return readUntil(tokens, "</array>", () => readValue(tokens));
	if (tag !== "<dict>") throw new Error(`No value: ${tag}`);
	const entries = readUntil(tokens, "</dict>", () => {
		if (tokens.shift() !== "<key>") throw new Error("A value without a key.");
		return [readText(tokens, "</key>"), readValue(tokens)] as const;
	});
	return Object.fromEntries(entries);
}

function readText(tokens: string[], end: string): string {
	const [text = "", close] = tokens.splice(0, 2);
	if (close !== end) throw new Error(`${end} is missing after ${text}`);
	return text;
}

function readUntil<One>(tokens: string[], end: string, read: () => One): One[] {
	const all: One[] = [];
	while (tokens.length > 0 && tokens[0] !== end) all.push(read());
	if (tokens.shift() !== end) throw new Error(`${end} is missing.`);
	return all;
}

/** The names and values in a script's tables, such as `$texts = @{ name = "value" }`. */
export function readTables(script: string, tables: readonly string[]): Values {
	const entries = tables.flatMap((table) => {
		const inside = new RegExp(`^\\$${table} = @\\{\\n(.*?)\\n\\}$`, "ms").exec(script)?.[1] ?? "";
		return inside.split("\n").map((line): [string, unknown] => {
			const [, name, words, number] = /^\t(\w+) += (?:"([^"]*)"|(\d+))$/.exec(line) ?? [];
			if (name === undefined) throw new Error(`No entry of ${table}: ${line}`);
			return [name, words ?? Number(number)];
		});
	});
	return Object.fromEntries(entries);
}

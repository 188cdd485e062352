import type { Readable } from "node:stream";

/**
 * The lines of a UTF-8 stream, without their ends. Only LF and CRLF end a line: node:readline also
 * breaks at U+2028, which may stand inside a JSON string.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const chunk of input) {
		const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) yield line.replace(/\r$/, "");
	}
	rest += decoder.decode();
	if (rest !== "") yield rest.replace(/\r$/, "");
}

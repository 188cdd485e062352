import { FileRefusal, type RefusalKind } from "./file-refusal";

const saveAs = "Open it in Excel and save it as .xlsx or CSV.";
const fromSystem = "Export the list from your school's system as CSV or .xlsx.";

type Signature = readonly [start: string, kind: RefusalKind, reason: string];

// File signatures, as Latin-1 text.
const binaries: readonly Signature[] = [
	["%PDF", "pdf", `This is a PDF, whose columns cannot be read. ${fromSystem}`],
	["\u0089PNG", "picture", `This is a picture. ${fromSystem}`],
	["\u00FF\u00D8\u00FF", "picture", `This is a picture. ${fromSystem}`],
	["GIF8", "picture", `This is a picture. ${fromSystem}`],
	[
		"\u001F\u008B",
		"archive",
		"This is a compressed archive. Unpack it and choose the list itself.",
	],
	[
		"7z\u00BC\u00AF",
		"archive",
		"This is a compressed archive. Unpack it and choose the list itself.",
	],
	["Rar!", "archive", "This is a compressed archive. Unpack it and choose the list itself."],
	["{\\rtf", "other-document", `This is a word processor's document. ${fromSystem}`],
	["MZ", "other-document", `This is a program, not a list. ${fromSystem}`],
];

const markup: readonly (readonly [pattern: RegExp, kind: RefusalKind, reason: string])[] = [
	[
		/^<(!doctype html|html|head|body|table|meta|style|script|div)\b/i,
		"web-page",
		`This is a web page, even if it is named like a spreadsheet. ${saveAs}`,
	],
	[/^<(\?xml|!doctype|!entity|[a-z][\w.:-]*[\s>/])/i, "xml", `This is an XML file. ${saveAs}`],
	[
		/^(\[\s*[[{"]|\{\s*["}])/,
		"other-document",
		`This is a data file (JSON), not a table. ${fromSystem}`,
	],
];

/** Tells a workbook from text by content, never by name; refuses what is neither, with advice. */
export function sniffFile(bytes: Uint8Array): "workbook" | "text" {
	if (bytes.length === 0) throw new FileRefusal("empty", "The file is empty.");
	const start = latin1(bytes.subarray(0, 16));
	if (start.startsWith("PK\u0003\u0004")) return "workbook";
	if (start.startsWith("PK")) {
		throw new FileRefusal(
			"archive",
			`This is an empty or divided archive, not a workbook. ${saveAs}`,
		);
	}
	if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) throw oldExcel(bytes);
	const hit = binaries.find(([signature]) => start.startsWith(signature));
	if (hit) throw new FileRefusal(hit[1], hit[2]);
	return "text";
}

/** Refuses decoded text that is markup, data or no text at all. */
export function sniffText(text: string): void {
	const start = text.slice(0, 4096).trimStart();
	if (start === "" && text.trim() === "") {
		throw new FileRefusal("empty", "The file holds nothing but blank space.");
	}
	const hit = markup.find(([pattern]) => pattern.test(start));
	if (hit) throw new FileRefusal(hit[1], hit[2]);
	const strange = start.match(/[\0-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
	if (strange > 8 && strange * 20 > start.length) {
		throw new FileRefusal("other-document", `This is no text and no workbook. ${fromSystem}`);
	}
}

// Old workbooks and encrypted new ones share one container; only the latter names its stream so.
function oldExcel(bytes: Uint8Array): FileRefusal {
	const name = "EncryptedPackage".split("").join("\0");
	return latin1(bytes.subarray(0, 2 ** 20)).includes(name) ||
		latin1(bytes.subarray(-(2 ** 16))).includes(name)
		? new FileRefusal(
				"password",
				"The workbook is protected by a password. Open it, remove the password and save it again.",
			)
		: new FileRefusal("old-excel", `This is an old Excel workbook (.xls). ${saveAs}`);
}

function latin1(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	}
	return parts.join("");
}

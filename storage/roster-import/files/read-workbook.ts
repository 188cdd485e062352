import type { Breath } from "./create-breath";
import { FileRefusal } from "./file-refusal";
import { type InflateBudget, inflateEntry } from "./inflate-entry";
import { limits } from "./limits";
import type { RawTable } from "./raw-table";
import { readDateStyles } from "./read-date-styles";
import { SheetReader, type WorkbookParts } from "./read-sheet";
import { TextsReader } from "./read-texts";
import { type Attributes, createXmlScanner, type XmlListener } from "./scan-xml";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

type Listen = (path: string, listener: XmlListener) => Promise<void>;
interface SheetEntry {
	readonly name: string;
	readonly path: string;
	readonly isHidden: boolean;
}

/** Reads every sheet of an .xlsx workbook, streaming: no part of it is ever held whole. */
export async function readWorkbook(
	file: string,
	bytes: Uint8Array,
	breathe: Breath,
): Promise<RawTable[]> {
	const entries = readZipDirectory(bytes);
	refuseOtherArchives(entries);
	const budget: InflateBudget = { used: 0 };
	const listen: Listen = async (path, listener) => {
		const entry = entries.get(path);
		if (entry) await inflateEntry(entry, budget, createXmlScanner(listener), breathe);
	};
	const { sheets, is1904 } = await readSheetList(listen);
	const parts = {
		texts: await readTexts(listen),
		dateStyles: await readDateStyles(listen),
		is1904,
	};
	const tables: RawTable[] = [];
	for (const sheet of sheets) tables.push(await readOne(file, sheet, parts, listen));
	return tables;
}

function refuseOtherArchives(entries: ReadonlyMap<string, ZipEntry>): void {
	if (entries.has("xl/workbook.xml")) return;
	const other =
		entries.has("xl/workbook.bin") || entries.has("mimetype") || entries.has("word/document.xml");
	throw other
		? new FileRefusal(
				"other-document",
				"This is another kind of document. Save the list as .xlsx or CSV.",
			)
		: new FileRefusal(
				"archive",
				"This is an archive, not a workbook. Unpack it and choose the list itself.",
			);
}

async function readOne(
	file: string,
	sheet: SheetEntry,
	parts: WorkbookParts,
	listen: Listen,
): Promise<RawTable> {
	let cells = 0;
	const reader = new SheetReader(parts, () => {
		cells += 1;
		if (cells > limits.cells)
			throw new FileRefusal("too-large", "The workbook has too many cells.");
	});
	await listen(sheet.path, reader);
	const { rows, uncalculated } = reader.finish();
	const warnings =
		uncalculated === 0
			? []
			: [
					`Sheet "${sheet.name}": ${uncalculated} formulas were never calculated; their cells count as empty.`,
				];
	return { file, sheet: sheet.name, isHidden: sheet.isHidden, rows, faults: [], warnings };
}

async function readSheetList(listen: Listen): Promise<{ sheets: SheetEntry[]; is1904: boolean }> {
	const paths = new Map<string, string>();
	await listen(
		"xl/_rels/workbook.xml.rels",
		onOpenOnly((name, attributes) => {
			if (name === "Relationship")
				paths.set(attributes["Id"] ?? "", targetPath(attributes["Target"] ?? ""));
		}),
	);
	const sheets: SheetEntry[] = [];
	let is1904 = false;
	await listen(
		"xl/workbook.xml",
		onOpenOnly((name, attributes) => {
			if (name === "workbookPr") is1904 = ["1", "true"].includes(attributes["date1904"] ?? "");
			if (name !== "sheet" || sheets.length >= limits.columns) return;
			const path =
				paths.get(attributes["id"] ?? "") ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
			sheets.push({
				name: attributes["name"] ?? "",
				path,
				isHidden: (attributes["state"] ?? "visible") !== "visible",
			});
		}),
	);
	return { sheets, is1904 };
}

function targetPath(target: string): string {
	return target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
}

function onOpenOnly(onOpen: (name: string, attributes: Attributes) => void): XmlListener {
	return {
		onOpen: (name, attributes) => onOpen(name, attributes()),
		onClose: () => undefined,
		onText: () => undefined,
	};
}

async function readTexts(listen: Listen): Promise<string[]> {
	const reader = new TextsReader();
	await listen("xl/sharedStrings.xml", reader);
	return reader.texts;
}

import { FileRefusal } from "./file-refusal";
import { limits } from "./limits";

/** A file in a zip archive, as its directory has it. Sizes may lie: count while inflating. */
export interface ZipEntry {
	readonly name: string;
	readonly method: number;
	readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/** Reads a zip archive's directory without unpacking anything; refuses what no spreadsheet program writes. */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		return readEntries(bytes, view, findEnd(view));
	} catch (error) {
		if (error instanceof RangeError) throw damaged();
		throw error;
	}
}

function readEntries(bytes: Uint8Array, view: DataView, end: number): Map<string, ZipEntry> {
	const entries = new Map<string, ZipEntry>();
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	let inflated = 0;
	for (let index = 0; index < count; index += 1) {
		if (view.getUint32(at, true) !== entrySignature) throw damaged();
		const nameLength = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
		if ((view.getUint16(at + 8, true) & 1) === 1) throw encrypted();
		const size = view.getUint32(at + 24, true);
		// 0xFFFFFFFF points to a 64-bit size; no file of 50 MB needs one, the count while inflating holds.
		inflated += size === 0xffffffff ? 0 : size;
		if (inflated > limits.inflatedBytes) throw tooLarge();
		entries.set(name.replaceAll("\\", "/").replace(/^\//, ""), {
			name,
			method: view.getUint16(at + 10, true),
			packed: packedBytes(bytes, view, at),
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: number): Uint8Array {
	const local = view.getUint32(entry + 42, true);
	if (view.getUint32(local, true) !== localSignature) throw damaged();
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	const size = view.getUint32(entry + 20, true);
	if (size !== 0xffffffff && start + size > bytes.length) throw damaged();
	return bytes.subarray(start, size === 0xffffffff ? bytes.length : start + size);
}

function findEnd(view: DataView): number {
	const furthest = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= furthest; at -= 1) {
		if (view.getUint32(at, true) === endSignature) return at;
	}
	throw damaged();
}

/** The one answer to archives and workbooks that inflate to more than any school's list. */
export function tooLarge(): FileRefusal {
	return new FileRefusal(
		"hostile",
		"Unpacked, the workbook would hold far more than any school's list.",
	);
}

/** The one answer to archives that cannot be unpacked. */
export function damaged(): FileRefusal {
	return new FileRefusal(
		"damaged",
		"The workbook is damaged or incomplete. Save it again and choose the new file.",
	);
}

function encrypted(): FileRefusal {
	return new FileRefusal(
		"password",
		"The archive is protected by a password. Save the list without one.",
	);
}

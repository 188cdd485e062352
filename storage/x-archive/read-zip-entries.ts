import type { ZipEntry } from "../roster-import/files/zip-directory";

/** An entry of an archive, not yet read. */
export interface ZipPlace {
	readonly name: string;
	readonly method: number;
	readonly size: number;
	/** Where its own header begins. */
	readonly at: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;

/**
 * Reads the directory of a zip archive out of its end, whatever its pictures and films weigh. Null when
 * it is damaged, encrypted, or larger than 4 GB.
 */
export async function readZipPlaces(file: Blob): Promise<ZipPlace[] | null> {
	const tail = await viewOf(file, Math.max(0, file.size - endLength - 0xffff), file.size);
	let end = tail.byteLength - endLength;
	while (end >= 0 && tail.getUint32(end, true) !== endSignature) end -= 1;
	if (end < 0) return null;
	const [size, at] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
	if (at + size > file.size) return null;
	const directory = await viewOf(file, at, at + size);
	try {
		return placesIn(directory, tail.getUint16(end + 10, true));
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function placesIn(view: DataView, count: number): ZipPlace[] | null {
	const places: ZipPlace[] = [];
	let at = 0;
	for (let index = 0; index < count; index += 1) {
		const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
		if (view.getUint32(at, true) !== entrySignature || isEncrypted) return null;
		const nameLength = view.getUint16(at + 28, true);
		places.push({
			name: new TextDecoder().decode(
				new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength),
			),
			method: view.getUint16(at + 10, true),
			size: view.getUint32(at + 20, true),
			at: view.getUint32(at + 42, true),
		});
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return places;
}

/** Reads one entry as it is packed; null when the archive does not hold what its directory says. */
export async function readZipEntry(file: Blob, place: ZipPlace): Promise<ZipEntry | null> {
	if (place.at + 30 > file.size) return null;
	const header = await viewOf(file, place.at, place.at + 30);
	if (header.getUint32(0, true) !== localSignature) return null;
	const start = place.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
	if (start + place.size > file.size) return null;
	const packed = new Uint8Array(await file.slice(start, start + place.size).arrayBuffer());
	return { name: place.name, method: place.method, packed };
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
	return new DataView(await file.slice(from, to).arrayBuffer());
}

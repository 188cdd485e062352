import { inflateSync } from "node:zlib";

export interface Picture {
	readonly width: number;
	readonly height: number;
	/** Red, green and blue of a pixel. */
	at(x: number, y: number): readonly [number, number, number];
}

/** Reads a screenshot: eight bits a channel, not interlaced, as browsers write it. */
export function readPng(file: Buffer): Picture {
	const width = file.readUInt32BE(16);
	const height = file.readUInt32BE(20);
	const channels = file[25] === 6 ? 4 : 3;
	const data = inflateSync(Buffer.concat([...chunks(file)]));
	const pixels = unfilter(data, width * channels, height, channels);
	return {
		width,
		height,
		at(x, y) {
			const start = (y * width + x) * channels;
			return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
		},
	};
}

function* chunks(file: Buffer): Iterable<Buffer> {
	for (let at = 8; at < file.length; ) {
		const length = file.readUInt32BE(at);
		if (file.toString("latin1", at + 4, at + 8) === "IDAT") {
			yield file.subarray(at + 8, at + 8 + length);
		}
		at += length + 12;
	}
}

/** Each row is written as its difference to the pixel at its left, above, or both. */
function unfilter(data: Buffer, rowLength: number, rows: number, step: number): Uint8Array {
	const pixels = new Uint8Array(rowLength * rows);
	for (let row = 0; row < rows; row++) {
		const kind = data[row * (rowLength + 1)];
		for (let column = 0; column < rowLength; column++) {
			const here = row * rowLength + column;
			const left = column < step ? 0 : (pixels[here - step] ?? 0);
			const above = row === 0 ? 0 : (pixels[here - rowLength] ?? 0);
			const corner = column < step || row === 0 ? 0 : (pixels[here - rowLength - step] ?? 0);
			const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][
				kind ?? 0
			];
			pixels[here] = (data[row * (rowLength + 1) + 1 + column] ?? 0) + (predicted ?? 0);
		}
	}
	return pixels;
}

function paeth(left: number, above: number, corner: number): number {
	const guess = left + above - corner;
	const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
	if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return corner;
	if (toLeft <= toAbove && toLeft <= toCorner) return left;
	return toAbove <= toCorner ? above : corner;
}

/** What gathering gives: the bytes, or that there were more than allowed, or that the stream broke. */
export type Gathered =
	| { readonly status: "whole"; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly status: "too-large" }
	| { readonly status: "broken"; readonly error: unknown };

/** Reads a stream to its end and stops, cancelling it, at the first byte over the limit. */
export async function gatherStream(
	stream: ReadableStream<Uint8Array>,
	limit: number,
): Promise<Gathered> {
	const reader = stream.getReader();
	const pieces: Uint8Array[] = [];
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return { status: "whole", bytes: join(pieces, size) };
			size += value.length;
			if (size > limit) {
				await reader.cancel();
				return { status: "too-large" };
			}
			pieces.push(value);
		}
	} catch (error) {
		return { status: "broken", error };
	}
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

import { Inflate } from "fflate";
import type { Breath } from "./create-breath";
import { limits } from "./limits";
import { damaged, tooLarge, type ZipEntry } from "./zip-directory";

/** Packed bytes handed over at a time: at worst they inflate to four megabytes. */
const step = 4096;

/** Below this nothing is suspicious: small parts of blanks inflate a lot and cost nothing. */
const smallest = 8 * 2 ** 20;

/** What has been inflated from one archive so far, over all its entries. */
export interface InflateBudget {
	used: number;
}

/** Inflates an entry piece by piece and hands its text on; stops at the budget whatever the directory says. */
export async function inflateEntry(
	entry: ZipEntry,
	budget: InflateBudget,
	onText: (text: string) => void,
	breathe: Breath,
): Promise<void> {
	const decoder = new TextDecoder();
	let inflated = 0;
	const take = (bytes: Uint8Array) => {
		budget.used += bytes.length;
		inflated += bytes.length;
		const isMade = inflated > smallest && inflated > entry.packed.length * limits.inflateRatio;
		if (isMade || budget.used > limits.inflatedBytes) throw tooLarge();
		onText(decoder.decode(bytes, { stream: true }));
	};
	if (entry.method !== 0 && entry.method !== 8) throw damaged();
	const inflate = new Inflate(take);
	for (let at = 0; at < entry.packed.length; at += step) {
		const piece = entry.packed.subarray(at, at + step);
		if (entry.method === 0) take(piece);
		else push(inflate, piece, at + step >= entry.packed.length);
		await breathe();
	}
	onText(decoder.decode());
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
	try {
		inflate.push(piece, isLast);
	} catch (error) {
		// fflate's own errors carry a code; a refusal from below goes on as it is.
		if (error instanceof Error && "code" in error) throw damaged();
		throw error;
	}
}

import { Decrypter } from "age-encryption";
import { gatherStream } from "./gather-stream";
import { readSetup } from "./read-setup";
import { sealKind } from "./seal-kind";
import { type Opened, type SetupFault, type SetupFile, setupLimits } from "./setup-file";

/** The costliest passphrase that is tried: one doubling above the `age` tool's own. */
const highestWorkFactor = 19;

/** Reads like a key of the `age` tool; everything else is a passphrase. */
export function isKey(secret: string): boolean {
	return /^AGE-SECRET-KEY-(PQ-)?1/.test(secret.trim());
}

/**
 * Opens a sealed set-up with a passphrase or a key ("AGE-SECRET-KEY-1…"): unseals, inflates within
 * the limit, reads, proves the signature. Every fault is a value. A passphrase takes about a second
 * of a processor and 256 MB: call it in a worker.
 */
export async function openSetup(
	sealed: Uint8Array<ArrayBuffer>,
	secret: string,
): Promise<Opened<SetupFile>> {
	if (sealed.length > setupLimits.sealedBytes) return fail("too-large");
	const kind = sealKind(sealed);
	if (!kind) return fail("not-sealed");
	if ((kind.by === "key") !== isKey(secret)) return fail("other-secret");
	if (kind.by === "passphrase" && kind.workFactor > highestWorkFactor) return fail("too-costly");
	const packed = await unseal(sealed, secret.trim());
	if (!packed) return fail("wrong-secret");
	const plain = await gatherStream(
		packed.pipeThrough(new DecompressionStream("gzip")),
		setupLimits.plainBytes,
	);
	if (plain.status === "whole") return readSetup(plain.bytes);
	return fail(plain.status === "too-large" ? "too-large" : "damaged");
}

/** The header is opened here; what is wrong further on shows while the stream is read. */
async function unseal(
	sealed: Uint8Array<ArrayBuffer>,
	secret: string,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | null> {
	const age = new Decrypter();
	try {
		if (isKey(secret)) age.addIdentity(secret);
		else age.addPassphrase(secret);
		const opened = await age.decrypt(new Blob([sealed]).stream());
		return opened.pipeThrough(copying());
	} catch {
		return null;
	}
}

/** The library does not say that its pieces are plain memory; a copy is. */
function copying(): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
	return new TransformStream({
		transform: (piece, out) => out.enqueue(new Uint8Array(piece)),
	});
}

function fail(fault: SetupFault): Opened<never> {
	return { ok: false, fault };
}

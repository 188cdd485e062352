import { type SetupFile, setupHeader, setupSchool, setupVersion } from "./setup-file";
import { publisherOf, sign } from "./signing";

/** What the publisher decides; the rest of the header follows from it. */
export interface SetupContent {
	readonly issue: number;
	readonly issuedAt: string;
	readonly settings: SetupFile["header"]["settings"];
	readonly schools: SetupFile["schools"];
}

/**
 * Writes a set-up as signed lines of JSON, gzipped: what gets sealed. Throws on content that does
 * not fit the schema, so that nothing can travel which a reader would refuse.
 */
export async function writeSetup(
	{ issue, issuedAt, settings, schools }: SetupContent,
	keys: CryptoKeyPair,
): Promise<Uint8Array<ArrayBuffer>> {
	const header = setupHeader.parse({
		chalkline: "set-up",
		version: setupVersion,
		publisher: await publisherOf(keys),
		issue,
		issuedAt,
		settings,
		schools: schools.length,
	});
	const lines = [header, ...schools.map((school) => setupSchool.parse(school))];
	const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
	const signature = await sign(keys, new TextEncoder().encode(text));
	return gzip(`${text}${JSON.stringify({ signature })}\n`);
}

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

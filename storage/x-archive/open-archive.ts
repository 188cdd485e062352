import type { Breath } from "../roster-import/files/create-breath";
import { FileRefusal } from "../roster-import/files/file-refusal";
import { type InflateBudget, inflateEntry } from "../roster-import/files/inflate-entry";
import { limits } from "../roster-import/files/limits";
import { readZipEntry, readZipPlaces, type ZipPlace } from "./read-zip-entries";

/** A text file of the archive. */
export interface ArchiveText {
	readonly name: string;
	readonly text: string;
}

/** The archive's texts with posts, and the account it belongs to, if it says so. */
export type OpenedArchive =
	| { readonly ok: true; readonly texts: readonly ArchiveText[]; readonly account: string | null }
	| { readonly ok: false; readonly reason: string };

const postsFile = /(?:^|\/)tweets?(?:-part\d+)?\.js$/;
const accountFile = /(?:^|\/)account\.js$/;

/** Opens what the person chose: the whole archive as a .zip, or `tweets.js` and its further parts. */
export async function openArchive(files: readonly File[], breathe: Breath): Promise<OpenedArchive> {
	const texts: ArchiveText[] = [];
	for (const file of files) {
		const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
		if (head[0] === 0x50 && head[1] === 0x4b) {
			const unpacked = await unpack(file, breathe);
			if (!unpacked.ok) return unpacked;
			texts.push(...unpacked.texts);
		} else if (file.size > limits.inflatedBytes) {
			return { ok: false, reason: `${file.name} is larger than 200 MB.` };
		} else texts.push({ name: file.name, text: await file.text() });
	}
	const own = texts.find(({ name }) => accountFile.test(name));
	const posts = texts.filter(({ name }) => !accountFile.test(name));
	if (posts.length === 0) {
		return { ok: false, reason: "No posts are among these files: choose data/tweets.js too." };
	}
	return { ok: true, texts: posts, account: own ? usernameIn(own.text) : null };
}

type Unpacked =
	| { readonly ok: true; readonly texts: ArchiveText[] }
	| { readonly ok: false; readonly reason: string };

async function unpack(file: File, breathe: Breath): Promise<Unpacked> {
	const places = await readZipPlaces(file);
	if (!places) {
		const reason = `${file.name} cannot be opened: unpack it and choose data/tweets.js.`;
		return { ok: false, reason };
	}
	const wanted = places.filter(({ name }) => postsFile.test(name) || accountFile.test(name));
	if (!wanted.some(({ name }) => postsFile.test(name))) {
		return { ok: false, reason: `${file.name} holds no data/tweets.js: it is no archive of X.` };
	}
	const budget: InflateBudget = { used: 0 };
	const texts: ArchiveText[] = [];
	for (const place of wanted) {
		const text = await inflate(file, place, budget, breathe);
		if (text === null)
			return { ok: false, reason: `${place.name} in ${file.name} is damaged, or too large.` };
		texts.push({ name: place.name, text });
	}
	return { ok: true, texts };
}

async function inflate(
	file: File,
	place: ZipPlace,
	budget: InflateBudget,
	breathe: Breath,
): Promise<string | null> {
	if (place.size > limits.fileBytes) return null;
	const entry = await readZipEntry(file, place);
	if (!entry) return null;
	const pieces: string[] = [];
	try {
		await inflateEntry(entry, budget, (piece) => pieces.push(piece), breathe);
	} catch (error) {
		if (error instanceof FileRefusal) return null;
		throw error;
	}
	return pieces.join("");
}

function usernameIn(text: string): string | null {
	const name = /"username"\s*:\s*"(\w{1,15})"/.exec(text)?.[1];
	return name === undefined ? null : `@${name}`;
}

import { type ManagedReading, readManaged } from "../../../storage/managed";

type Given = Readonly<Record<string, unknown>>;

/** A woken Chromium worker may never be answered, and nobody waits for ever. In milliseconds. */
const longestWait = 5_000;

/** What the browser's management says, as `get` gives it; null while it is silent. */
export async function askManagement(get: () => Promise<Given>): Promise<ManagedReading | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<null>((resolve) => {
		timer = setTimeout(() => resolve(null), longestWait);
	});
	try {
		const values = await Promise.race([get(), silence]);
		return values && readManaged(values);
	} catch {
		// Firefox rejects where nothing is managed.
		return readManaged({});
	} finally {
		clearTimeout(timer);
	}
}

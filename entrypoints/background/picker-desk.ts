import { browser } from "wxt/browser";
import { z } from "zod";
import { handle } from "../../rules/domain/handle";
import { type Pupil, pupil } from "../../rules/domain/pupil";

/** What is open and what was chosen in one tab. */
const desk = z.strictObject({
	/** Known to our tooltip and its frame only. */
	ticket: z.string(),
	question: z.enum(["pictured", "which"]),
	account: handle,
	/** Of typed words at most. */
	prompt: z.string(),
	/** What the page is told instead of a name → who it is. */
	chosen: z.record(z.string(), pupil),
});
export type Desk = z.infer<typeof desk>;

const label = "Chosen pupil ";

/** True for words that stand on the page for somebody chosen in the frame. */
export function isChosenLabel(answer: string): boolean {
	return answer.startsWith(label);
}

/**
 * Keeps each tab's open question and choices, until the next draft asks. They outlive a sleeping
 * worker in the browser's session memory, which content scripts cannot read and no disk sees.
 */
export async function readDesk(tabId: number): Promise<Desk | null> {
	const key = keyOf(tabId);
	const stored = await browser.storage.session.get(key);
	const parsed = desk.safeParse(stored[key]);
	return parsed.success ? parsed.data : null;
}

/** Opens a question in a tab and gives its ticket; one open before is closed. The first of a draft begins anew. */
export async function openQuestion(
	tabId: number,
	{
		isFirst,
		...asked
	}: Pick<Desk, "question" | "prompt" | "account"> & { readonly isFirst: boolean },
): Promise<string> {
	const ticket = crypto.randomUUID();
	const chosen = isFirst ? {} : ((await readDesk(tabId))?.chosen ?? {});
	await write(tabId, { ...asked, ticket, chosen });
	return ticket;
}

/** Closes the question with its choice, and gives the words that stand for it on the page. */
export async function closeQuestion(
	tabId: number,
	before: Desk,
	pupils: readonly Pupil[],
): Promise<readonly string[]> {
	const chosen = { ...before.chosen };
	const labels = pupils.map((one) => {
		const known = Object.entries(chosen).find(([, { key }]) => key === one.key)?.[0];
		const words = known ?? `${label}${Object.keys(chosen).length + 1}`;
		chosen[words] = one;
		return words;
	});
	await write(tabId, { ...before, ticket: "", chosen });
	return labels;
}

async function write(tabId: number, value: Desk): Promise<void> {
	await browser.storage.session.set({ [keyOf(tabId)]: value });
}

function keyOf(tabId: number): string {
	return `picker ${tabId}`;
}

import { signal } from "@preact/signals";
import { unreadableWords } from "../../../components/ui/unreadable-words";
import type { ArchivedPost } from "../../../rules/rehearsal/archived-post";
import { type Rehearsed, rehearseDraft } from "../../../rules/rehearsal/rehearse-draft";
import { toDrafts } from "../../../rules/rehearsal/to-drafts";
import type { Database } from "../../../storage/database";
import { type LoadedSetup, loadSetup } from "../../../storage/load-setup";
import { openArchive } from "../../../storage/x-archive/open-archive";
import { type ArchiveFault, readPostsFile } from "../../../storage/x-archive/read-posts-file";

/** What a rehearsal gave. It is shown and forgotten; only the person can save it as a file. */
export interface RehearsalResult {
	/** The account that the archive belongs to, or was taken for. */
	readonly account: string;
	/** How many posts were checked, threads counting once. */
	readonly checked: number;
	/** Other people's posts, shared: they hold no words of the school. */
	readonly reposts: number;
	/** Those about which something would have been said. */
	readonly spoken: readonly Rehearsed[];
	readonly faults: readonly ArchiveFault[];
}

export type RehearsalStep =
	| { readonly step: "idle" }
	| { readonly step: "reading" }
	| { readonly step: "checking"; readonly done: number; readonly total: number }
	| { readonly step: "refused"; readonly reason: string }
	| { readonly step: "done"; readonly result: RehearsalResult };

export type Mark = "right" | "wrong";

/** Longest stretch of work without letting the page draw, in milliseconds. */
const stretch = 12;

/** Runs the policy over an account's own past, in slices on this page. Nothing of it is stored. */
export class Rehearsal {
	readonly now = signal<RehearsalStep>({ step: "idle" });
	/** By finding: whether a person called it right or wrong. */
	readonly marks = signal<ReadonlyMap<string, Mark>>(new Map());
	readonly #database: Database;
	#running = new AbortController();

	constructor(database: Database) {
		this.#database = database;
	}

	/** Reads the files and checks their posts; what is started anew overtakes what still runs. */
	async start(files: readonly File[]): Promise<void> {
		this.#running.abort();
		const running = new AbortController();
		this.#running = running;
		this.marks.value = new Map();
		const show = (step: RehearsalStep) => {
			if (!running.signal.aborted) this.now.value = step;
		};
		show({ step: "reading" });
		try {
			show(await this.#run(files, running.signal, show));
		} catch {
			// Cancelled, or a fault whose words may quote a post: neither is told further.
			show({ step: "refused", reason: unreadableWords("The archive") });
		}
	}

	/** Ends it and forgets all. */
	cancel(): void {
		this.#running.abort();
		this.now.value = { step: "idle" };
		this.marks.value = new Map();
	}

	/** Calls a finding right or wrong; the same once more takes it back. */
	mark(key: string, mark: Mark): void {
		const marks = new Map(this.marks.value);
		if (marks.get(key) === mark) marks.delete(key);
		else marks.set(key, mark);
		this.marks.value = marks;
	}

	async #run(
		files: readonly File[],
		signal: AbortSignal,
		show: (step: RehearsalStep) => void,
	): Promise<RehearsalStep> {
		const setup = await loadSetup(this.#database);
		if (setup.status === "unusable") return { step: "refused", reason: "First choose a policy." };
		const breathe = createPause(signal);
		const archive = await openArchive(files, breathe);
		if (!archive.ok) return { step: "refused", reason: archive.reason };
		const posts: ArchivedPost[] = [];
		const faults: ArchiveFault[] = [];
		for (const { name, text } of archive.texts) {
			const read = await readPostsFile(text, name, breathe);
			if (!read.ok) return { step: "refused", reason: read.reason };
			posts.push(...read.posts);
			faults.push(...read.faults);
		}
		const account = archive.account ?? firstAccount(setup);
		const checked = await checkAll(posts, account, setup, breathe, show);
		const reposts = posts.filter(({ isRepost }) => isRepost).length;
		return checked
			? { step: "done", result: { account, reposts, faults, ...checked } }
			: { step: "refused", reason: `${account} is none of the accounts of your policy.` };
	}
}

type ReadySetup = Extract<LoadedSetup, { status: "ready" }>;

async function checkAll(
	posts: readonly ArchivedPost[],
	account: string,
	{ compiled, people }: ReadySetup,
	breathe: () => Promise<void> | undefined,
	show: (step: RehearsalStep) => void,
): Promise<Pick<RehearsalResult, "checked" | "spoken"> | null> {
	const drafts = toDrafts(posts, account);
	const spoken: Rehearsed[] = [];
	for (const [index, past] of drafts.entries()) {
		const rehearsed = rehearseDraft(past, compiled, people);
		if (!rehearsed) return null;
		if (rehearsed.findings.length > 0 || rehearsed.withoutConsent.length > 0)
			spoken.push(rehearsed);
		const pause = breathe();
		if (pause) show({ step: "checking", done: index + 1, total: drafts.length });
		await pause;
	}
	return { checked: drafts.length, spoken: spoken.reverse() };
}

function firstAccount({ compiled }: ReadySetup): string {
	const [first] = compiled.policy.school.accounts;
	return first ? first.handle + (first.endings[0] ?? "") : "@nobody";
}

function createPause(signal: AbortSignal): () => Promise<void> | undefined {
	let last = performance.now();
	return () => {
		signal.throwIfAborted();
		if (performance.now() - last < stretch) return undefined;
		return new Promise((resolve) =>
			setTimeout(() => {
				last = performance.now();
				resolve();
			}),
		);
	};
}

import type { ApplyOutcome } from "./apply-setup";
import type { Following, LookFault } from "./following";
import { openSetup } from "./open-setup";
import { type PreparedSetup, prepareSetup } from "./prepare-setup";

interface Laptop {
	readonly now: string;
	/** Accounts that choose which of several schools is this laptop's own. */
	readonly ownAccounts: readonly string[];
	readonly apply: (setup: PreparedSetup, mayBeForeign: boolean) => Promise<ApplyOutcome>;
}

/**
 * Opens a fetched file and puts it into force, unattended. Gives null when it is in force, else why
 * it is not. Only a publisher that management names may take the place of another.
 */
export async function takeSetup(
	sealed: Uint8Array<ArrayBuffer>,
	{ secret, publisher }: Pick<Following, "secret" | "publisher">,
	{ now, ownAccounts, apply }: Laptop,
): Promise<LookFault | null> {
	const opened = await openSetup(sealed, secret);
	if (!opened.ok) return opened.fault;
	const isNamed = publisher !== null;
	if (isNamed && opened.value.header.publisher !== publisher) return "foreign";
	const setup = prepareSetup(opened.value, { ownAccounts, loadedAt: now });
	const outcome = await apply(setup, isNamed);
	return outcome === "applied" || outcome === "same" ? null : outcome;
}

import { fetchSealed } from "../../../entrypoints/background/follow/fetch-sealed";
import { lookForSetup } from "../../../entrypoints/background/follow/look-for-setup";
import { checkDraft } from "../../../rules/engine/check-draft";
import { compilePolicy, type PolicyOutcome } from "../../../rules/engine/compile-policy";
import { nobody } from "../../../rules/engine/nobody";
import { readDraft } from "../../../rules/engine/read-draft";
import { createPeople } from "../../../rules/names/create-people";
import { policyOf } from "../../../storage/policy";
import { compareIssues } from "../../../storage/sealed-setup/compare-issues";
import { type Following, startFollowing } from "../../../storage/sealed-setup/following";
import type { PreparedSetup } from "../../../storage/sealed-setup/prepare-setup";
import { takeSetup } from "../../../storage/sealed-setup/take-setup";

/** A laptop that follows an address with the real code; only its disk is a field. */
export class Laptop {
	known: Following;
	inForce: PreparedSetup | null = null;
	timeout = 5000;

	constructor(address: string, secret: string, publisher: string | null = null) {
		this.known = startFollowing({ address, secret, publisher, isManaged: true }, null);
	}

	/** Looks once, at an instant of its own clock. */
	async looks(now = new Date("2026-11-20T09:00:00Z")): Promise<Following> {
		this.known = await lookForSetup(this.known, {
			now,
			fetchFile: (known) => fetchSealed(known, { mayAskPlainly: true, timeout: this.timeout }),
			take: (sealed, known) =>
				takeSetup(sealed, known, {
					now: now.toISOString(),
					ownAccounts: [],
					apply: (setup, mayBeForeign) => Promise.resolve(this.#apply(setup, mayBeForeign)),
				}),
		});
		return this.known;
	}

	#apply(setup: PreparedSetup, mayBeForeign: boolean) {
		const order = compareIssues(this.inForce?.header ?? null, setup.header);
		if (order === "same" || order === "older") return order;
		if (order === "foreign" && !mayBeForeign) return order;
		this.inForce = setup;
		return "applied";
	}

	/** The rules that a post breaks by the set-up in force. */
	finds(text: string, today: string): string[] {
		const [home] = this.inForce?.schools ?? [];
		const compiled = compileOnce(home && policyOf(home.policy));
		if (!home || !compiled.ok) throw new Error("Nothing is in force.");
		const { school } = compiled.value.policy;
		const index = home.roster?.index.index;
		const people = index ? createPeople(index, { school, staff: home.staff }) : nobody;
		const [account] = school.accounts;
		const reading = readDraft({ text }, (account?.handle ?? "") + (account?.endings[0] ?? ""));
		if (!reading.ok) throw new Error("The draft is none.");
		const result = checkDraft(reading.draft, { compiled: compiled.value, people, today });
		return result.status === "checked" ? result.findings.map(({ ruleId }) => ruleId) : [];
	}
}

const compiledOnce = new Map<unknown, PolicyOutcome>();

/** All laptops have the same policy, and compiling it two hundred times proves nothing. */
function compileOnce(policy: unknown): PolicyOutcome {
	const outcome = compiledOnce.get(policy) ?? compilePolicy(policy);
	compiledOnce.set(policy, outcome);
	return outcome;
}

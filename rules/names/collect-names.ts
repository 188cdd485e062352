import type { Pupil } from "../domain/pupil";
import { BearerCollector, type BearerTable, FIT } from "./bearer-table";
import { givenForms, middleForms, type NameForm, surnameForms } from "./name-forms";
import { marksOf } from "./pupil-columns";
import { TOKEN, TokenCollector, type TokenTable } from "./token-table";

/** The tokens of one forename, by how well they fit a bearer. */
interface GivenTokens {
	readonly whole: number;
	readonly nicknames: readonly number[];
	readonly weak: readonly number[];
	readonly initial: number;
}

interface SurnameTokens {
	readonly whole: number;
	readonly parts: readonly number[];
	readonly initial: number;
}

/** A pupil's tokens: given names in the order of FIT, surnames with the registered one first. */
interface PupilTokens {
	readonly givens: readonly (readonly number[])[];
	readonly initials: readonly number[];
	readonly surnames: readonly SurnameTokens[];
	readonly marks: number;
}

/** Reads every name of a roster once and gathers who bears it. */
export function collectNames(pupils: readonly Pupil[]): {
	readonly tokens: TokenTable;
	readonly bearers: BearerTable;
} {
	const collector = new NameCollector();
	const all = pupils.map((pupil) => collector.tokensOf(pupil));
	const bearers = new BearerCollector();
	for (let fit = 0; fit <= FIT.WEAK; fit++) {
		all.forEach((tokens, number) => addBearers(bearers, tokens, number, fit));
	}
	all.forEach(({ surnames, marks }, number) => {
		for (const { parts } of surnames) {
			for (const part of parts) bearers.add(0, part, number * 4 + FIT.WEAK, marks);
		}
	});
	return { tokens: collector.tokens.finish(), bearers: bearers.finish() };
}

function addBearers(
	bearers: BearerCollector,
	{ givens, initials, surnames, marks }: PupilTokens,
	number: number,
	fit: number,
): void {
	const entry = number * 4 + fit;
	const given = givens[fit] ?? [];
	for (const each of given) {
		bearers.add(each, 0, entry, marks);
		for (const { whole, parts, initial } of surnames) {
			bearers.add(each, whole, entry, marks);
			for (const part of parts) bearers.add(each, part, entry, marks);
			if (fit !== FIT.WEAK) bearers.add(each, initial, entry, marks);
		}
	}
	if (fit !== FIT.CALLED) return;
	for (const { whole } of surnames) {
		bearers.add(0, whole, entry, marks);
		for (const initial of initials) bearers.add(initial, whole, entry, marks);
	}
}

class NameCollector {
	readonly tokens = new TokenCollector();
	private readonly givens = new Map<string, GivenTokens | null>();
	private readonly surnames = new Map<string, SurnameTokens | null>();
	private readonly middles = new Map<string, readonly number[]>();

	tokensOf(pupil: Pupil): PupilTokens {
		const registered = this.given(pupil.forename);
		const known = this.given(pupil.knownAs);
		const called = known ?? registered;
		const both = [registered, known].filter((each) => each !== null);
		const surnames = [this.surname(pupil.surname), this.surname(pupil.knownSurname)];
		return {
			givens: [
				called ? [called.whole] : [],
				registered && known ? [registered.whole] : [],
				both.flatMap(({ nicknames }) => nicknames),
				[...both.flatMap(({ weak }) => weak), ...this.middle(pupil.middle)],
			],
			initials: both.map(({ initial }) => initial),
			surnames: surnames.filter((each) => each !== null),
			marks: marksOf(pupil),
		};
	}

	private given(name: string): GivenTokens | null {
		return remembered(this.givens, name, () => {
			const forms = givenForms(name);
			if (!forms) return null;
			return {
				whole: this.add(forms.whole, TOKEN.GIVEN),
				nicknames: forms.nicknames.map((form) => this.add(form, TOKEN.GIVEN)),
				weak: forms.parts.map((form) => this.add(form, TOKEN.GIVEN)),
				initial: this.tokens.add(forms.initial, 0),
			};
		});
	}

	private surname(name: string): SurnameTokens | null {
		return remembered(this.surnames, name, () => {
			const forms = surnameForms(name);
			if (!forms) return null;
			return {
				whole: this.add(forms.whole, TOKEN.SURNAME),
				parts: forms.parts.map((form) => this.add(form, TOKEN.SURNAME)),
				initial: this.tokens.add(forms.initial, 0),
			};
		});
	}

	private middle(names: string): readonly number[] {
		return remembered(this.middles, names, () =>
			middleForms(names).map((form) => this.add(form, TOKEN.GIVEN)),
		);
	}

	private add({ spelling, beginnings }: NameForm, flag: number): number {
		for (const beginning of beginnings) this.tokens.add(beginning, TOKEN.GOES_ON);
		return this.tokens.add(spelling, flag);
	}
}

function remembered<Value>(memory: Map<string, Value>, name: string, read: () => Value): Value {
	const known = memory.get(name);
	if (known !== undefined) return known;
	const value = read();
	memory.set(name, value);
	return value;
}

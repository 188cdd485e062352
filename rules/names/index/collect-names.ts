import { BearerCollector, type BearerTable, FIT } from "./bearer-table";
import { givenForms, middleForms, type NameForm, surnameForms } from "./name-forms";
import { fieldOf, type PupilColumns } from "./pupil-columns";
import { TOKEN, TokenCollector, type TokenTable } from "./token-table";

/** Most rosters have about as many. */
const PAIRS_A_PUPIL = 4;

/** The tokens of one forename, by how well they fit a bearer. */
interface GivenTokens {
	readonly whole: number;
	readonly nicknames: readonly number[];
	readonly parts: readonly number[];
	readonly initial: number;
}

interface SurnameTokens {
	readonly whole: number;
	readonly parts: readonly number[];
	readonly initial: number;
}

/** Reads every name of a roster once and gathers who bears it. */
export function collectNames(columns: PupilColumns): {
	readonly tokens: TokenTable;
	readonly bearers: BearerTable;
} {
	const collector = new NameCollector(columns);
	for (let fit = 0; fit <= FIT.WEAK; fit++) {
		for (let number = 0; number < columns.size; number++) collector.addPupil(number, fit);
	}
	return { tokens: collector.tokens.finish(), bearers: collector.bearers.finish() };
}

/** Works on the columns' numbers of texts: each different text is taken apart once. */
class NameCollector {
	readonly tokens = new TokenCollector();
	readonly bearers: BearerCollector;
	private readonly columns: PupilColumns;
	private readonly givens: (GivenTokens | null)[] = [];
	private readonly surnames: (SurnameTokens | null)[] = [];
	private readonly middles: (readonly number[])[] = [];

	constructor(columns: PupilColumns) {
		this.columns = columns;
		this.bearers = new BearerCollector(columns.size * PAIRS_A_PUPIL);
	}

	/** Adds the names that fit a pupil so well; to be called for better fits first. */
	addPupil(number: number, fit: number): void {
		const registered = this.given(number, "forename");
		const known = this.given(number, "knownAs");
		const called = known ?? registered;
		switch (fit) {
			case FIT.CALLED:
				if (called) this.addGiven(number, fit, called.whole);
				this.addSurnames(number, called, known ? registered : null);
				break;
			case FIT.REGISTERED:
				if (registered && known) this.addGiven(number, fit, registered.whole);
				break;
			case FIT.NICKNAME:
				if (registered) this.addGivens(number, fit, registered.nicknames);
				if (known) this.addGivens(number, fit, known.nicknames);
				break;
			default:
				if (registered) this.addGivens(number, fit, registered.parts);
				if (known) this.addGivens(number, fit, known.parts);
				this.addGivens(number, fit, this.middle(number));
		}
	}

	private addGivens(number: number, fit: number, givens: readonly number[]): void {
		for (const given of givens) this.addGiven(number, fit, given);
	}

	private addGiven(number: number, fit: number, given: number): void {
		const entry = number * 4 + fit;
		const marks = this.columns.marks[number] ?? 0;
		this.bearers.add(given, 0, entry, marks);
		this.addPairs(given, this.surname(number, "surname"), entry, marks);
		this.addPairs(given, this.surname(number, "knownSurname"), entry, marks);
	}

	private addPairs(
		given: number,
		surname: SurnameTokens | null,
		entry: number,
		marks: number,
	): void {
		if (!surname) return;
		this.bearers.add(given, surname.whole, entry, marks);
		for (const part of surname.parts) this.bearers.add(given, part, entry, marks);
		if ((entry & 3) !== FIT.WEAK) this.bearers.add(given, surname.initial, entry, marks);
	}

	/** Surnames alone and after an initial. */
	private addSurnames(
		number: number,
		called: GivenTokens | null,
		registered: GivenTokens | null,
	): void {
		const marks = this.columns.marks[number] ?? 0;
		for (const field of ["surname", "knownSurname"] as const) {
			const surname = this.surname(number, field);
			if (!surname) continue;
			const { whole, parts } = surname;
			this.bearers.add(0, whole, number * 4, marks);
			if (called) this.bearers.add(called.initial, whole, number * 4, marks);
			if (registered) this.bearers.add(registered.initial, whole, number * 4, marks);
			for (const part of parts) this.bearers.add(0, part, number * 4, marks);
		}
	}

	private given(number: number, field: "forename" | "knownAs"): GivenTokens | null {
		const text = this.columns.fields[field][number] ?? 0;
		const known = this.givens[text];
		if (known !== undefined) return known;
		const forms = givenForms(fieldOf(this.columns, field, number));
		const tokens = forms && {
			whole: this.add(forms.whole, TOKEN.GIVEN),
			nicknames: forms.nicknames.map((form) => this.add(form, TOKEN.GIVEN)),
			parts: forms.parts.map((form) => this.add(form, TOKEN.GIVEN)),
			initial: this.tokens.add(forms.initial, 0),
		};
		this.givens[text] = tokens;
		return tokens;
	}

	private surname(number: number, field: "surname" | "knownSurname"): SurnameTokens | null {
		const text = this.columns.fields[field][number] ?? 0;
		const known = this.surnames[text];
		if (known !== undefined) return known;
		const forms = surnameForms(fieldOf(this.columns, field, number));
		const tokens = forms && {
			whole: this.add(forms.whole, TOKEN.SURNAME),
			parts: forms.parts.map((form) => this.add(form, TOKEN.SURNAME)),
			initial: this.tokens.add(forms.initial, 0),
		};
		this.surnames[text] = tokens;
		return tokens;
	}

	private middle(number: number): readonly number[] {
		const text = this.columns.fields.middle[number] ?? 0;
		const known = this.middles[text];
		if (known !== undefined) return known;
		const forms = middleForms(fieldOf(this.columns, "middle", number));
		const tokens = forms.map((form) => this.add(form, TOKEN.GIVEN));
		this.middles[text] = tokens;
		return tokens;
	}

	private add({ spelling, beginnings }: NameForm, flag: number): number {
		for (const beginning of beginnings) this.tokens.add(beginning, TOKEN.GOES_ON);
		return this.tokens.add(spelling, flag);
	}
}

import { formOf, numberFor, wordOf } from "../../text/word-numbers";
import {
	createSlotFilling,
	type FilledSlot,
	leadOf,
	longestOf,
	rarestOf,
	type SlotFilling,
} from "./filled-slots";
import { beginnersOf, type Filling, type Term, usesOf } from "./filling";
import { type Code, PatternCode } from "./pattern-code";
import { readSlots } from "./slot";
import { createUse, everywhere, joinUses, type OpenUse, type WordUse } from "./word-use";

/** Classes of words by name. An entry of several words is a term, one in capitals another class. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** More words than these no pattern may span. */
const mostWords = 31;
const className = /^[A-Z]{2,}(?:-[a-z]+)?$/;
const nothing = createSlotFilling(0, { words: new Set(), terms: new Set() });

/** Reads the patterns of grammars that are read together, and collects what each of their words can be. A class that the lexicon lacks is a fault of the writer: it throws. */
export class Vocabulary {
	readonly code = new PatternCode();
	readonly terms: Term[] = [];
	private readonly lexicon = new Map<string, readonly string[]>();
	private readonly classes = new Map<string, Filling>();
	private readonly fillings = new Map<string, SlotFilling>();
	private readonly termsBySource = new Map<string, Term>();
	private readonly uses = new Map<string, OpenUse>();
	/** What any word can be: it begins patterns that say nothing of their first word. */
	private readonly anyWord = createUse();
	/** The slots that cells ask for: of the others nobody has to know what fills them. */
	private readonly asked = new Set<SlotFilling>();
	/** The slots that are keys, with their numbers as such. */
	private readonly keys = new Map<SlotFilling, number>();

	/** Adds classes; a name means the same in all grammars. */
	addClasses(lexicon: Lexicon): void {
		for (const [name, entries] of Object.entries(lexicon)) {
			const known = this.lexicon.get(name) ?? entries;
			if (known !== entries && known.join() !== entries.join()) {
				throw new Error(`Two classes ${name} in the lexicon`);
			}
			this.lexicon.set(name, entries);
		}
	}

	/** Reads a pattern with its number, and gives its code. One without `^` is tried wherever a word can begin it. */
	addPattern(source: string, number: number): Code {
		const slots = this.fill(source);
		if (longestOf(slots) > mostWords) throw new Error(`“${source}” is too long`);
		if (slots[0]?.slot.is === "beginning") return this.addOpening(number, slots.slice(1));
		const lead = leadOfAny(slots, source);
		for (const [at, { filling }] of lead.entries()) {
			const start = { number, key: this.keyOf(slots.slice(at + 1)) };
			for (const { starts } of usesOf(filling)) starts.push(start);
		}
		return this.encode(slots, isLed(lead));
	}

	/** What the word with a number can be: what it is listed for, and what its form is. */
	useOfWord(number: number): WordUse {
		const word = wordOf(number);
		const own = [this.uses.get(word), this.uses.get(formOf(word))];
		return joinUses([...own.filter((use) => use !== undefined), this.anyWord]);
	}

	/** What the term with a number can be. */
	useOfTerm(number: number): WordUse {
		return joinUses([this.terms[number]?.use ?? this.anyWord]);
	}

	get keyCount(): number {
		return this.keys.size + 1;
	}

	private addOpening(number: number, slots: readonly FilledSlot[]): Code {
		const lead = leadOf(slots);
		if (lead.length === 0 || lead.some(({ slot }) => slot.takesCapital)) {
			this.anyWord.openings.push({ number, key: this.keyOf(slots) });
			return this.encode(slots, false);
		}
		for (const [at, { filling }] of lead.entries()) {
			const opening = { number, key: this.keyOf(slots.slice(at + 1)) };
			for (const { openings } of usesOf(filling)) openings.push(opening);
		}
		return this.encode(slots, isLed(lead));
	}

	/** Of a pattern that is led, whatever begins it has filled the first slot. */
	private encode(slots: readonly FilledSlot[], isLed: boolean): Code {
		const rest = isLed ? slots.slice(1) : slots;
		for (const { filling } of rest) {
			if (this.asked.has(filling)) continue;
			this.asked.add(filling);
			for (const use of usesOf(filling)) use.slots.push(filling.number);
		}
		return { start: this.code.add(rest), isLed };
	}

	/** The key of a beginning before these slots. */
	private keyOf(slots: readonly FilledSlot[]): number {
		const rarest = rarestOf(slots);
		if (!rarest) return everywhere;
		const known = this.keys.get(rarest);
		if (known !== undefined) return known;
		const key = this.keyCount;
		this.keys.set(rarest, key);
		for (const { keys } of usesOf(rarest)) keys.push(key);
		return key;
	}

	private fill(source: string): readonly FilledSlot[] {
		return readSlots(source).map((slot) => ({
			slot,
			filling: slot.is === "word" ? this.fillingOf(slot.choices) : nothing,
		}));
	}

	private fillingOf(choices: string): SlotFilling {
		const known = this.fillings.get(choices);
		if (known) return known;
		const entries = choices
			.split("|")
			.filter((choice) => choice !== "Capital")
			.map((choice) => choice.replaceAll("_", " "));
		const gathered = this.gather(entries);
		const filling = createSlotFilling(this.fillings.size + 1, gathered);
		this.fillings.set(choices, filling);
		return filling;
	}

	private gather(entries: readonly string[]): Filling {
		const [words, terms] = [new Set<OpenUse>(), new Set<Term>()];
		for (const entry of entries) {
			if (className.test(entry)) {
				const known = this.classOf(entry);
				for (const word of known.words) words.add(word);
				for (const term of known.terms) terms.add(term);
			} else if (entry.includes(" ")) terms.add(this.termOf(entry));
			else for (const word of entry.split("|")) words.add(this.useOf(word));
		}
		return { words, terms };
	}

	private classOf(name: string): Filling {
		const known = this.classes.get(name);
		if (known) return known;
		const entries = this.lexicon.get(name);
		if (!entries) throw new Error(`No class ${name} in the lexicon`);
		const filling = this.gather(entries);
		this.classes.set(name, filling);
		return filling;
	}

	private termOf(source: string): Term {
		const known = this.termsBySource.get(source);
		if (known) return known;
		const slots = this.fill(source);
		const lead = leadOfAny(slots, source);
		const beginners = lead.map(({ filling }) => beginnersOf(filling));
		const isPlain = lead.every(({ filling }) => filling.terms.size === 0);
		const code = this.encode(slots, isPlain && isLed(lead));
		const term = {
			use: createUse(),
			beginners: beginners.flat(),
			longest: longestOf(slots),
			code,
		};
		const number = this.terms.push(term) - 1;
		this.termsBySource.set(source, term);
		for (const [at, words] of beginners.entries()) {
			const beginning = { number, key: this.keyOf(slots.slice(at + 1)) };
			for (const { terms } of words) terms.push(beginning);
		}
		return term;
	}

	private useOf(word: string): OpenUse {
		const known = this.uses.get(word);
		if (known) return known;
		numberFor(word);
		const use = createUse(word);
		this.uses.set(word, use);
		return use;
	}
}

/** True where whatever begins a pattern is its first word or term. */
const isLed = (lead: readonly FilledSlot[]): boolean =>
	lead.length === 1 && lead[0]?.slot.isAhead === false;

function leadOfAny(slots: readonly FilledSlot[], source: string): readonly FilledSlot[] {
	const lead = leadOf(slots);
	if (lead.length === 0) throw new Error(`“${source}” begins with no word`);
	return lead;
}

import { countNumbered, formOf, numberFor } from "../../text/word-numbers";
import { noKey, type Pattern, type Slot } from "./slot";
import { createUse, mergeUse, type SignalPattern, type WordUse } from "./word-use";

/** Classes of words by name. An entry of several words is a pattern of its own, one in capitals another class. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

const everyday = new Set(
	"a an the to of in on at for with and or is are was were be been has have had do did not can will we you they he she it this that our your my all so as by from up out no one what who if <ed> <ing>".split(
		" ",
	),
);
const className = /^[A-Z]{2,}(?:-[a-z]+)?$/;
const marks = new Map([
	["^", "beginning"],
	[",", "pause"],
	["~", "joined"],
	["$", "end"],
] as const);
const noWord = {
	id: -1,
	isOptional: false,
	isAhead: false,
	isForbidden: false,
	takesCapital: false,
	most: 0,
};

/** Reads patterns and collects what each of their words can be. A class that the lexicon lacks is a fault of the writer: it throws. */
export class Vocabulary {
	private readonly uses = new Map<string, WordUse>();
	/** The slots that are a pattern's key, by the key's number; none has the first. */
	private readonly keySlots: number[] = [-1];
	private readonly ids = new Map<string, number>();
	/** By slot, the words that fill it or begin one of its terms. */
	private readonly beginners: Set<string>[] = [];
	private readonly lexicon: Lexicon;

	constructor(lexicon: Lexicon) {
		this.lexicon = lexicon;
	}

	/** Reads a pattern of a signal; one without `^` is tried wherever a word can begin it. */
	readSignal(signal: number, isGate: boolean, source: string): SignalPattern {
		const pattern = { signal, isGate, ...this.readPattern(source) };
		if (pattern.slots[0]?.is === "beginning") return pattern;
		for (const word of this.beginnersOf(pattern, source)) this.useOf(word).starts.push(pattern);
		return pattern;
	}

	/** What each word can be, by its number; to be called when all patterns are read. */
	usesByNumber(): readonly (WordUse | undefined)[] {
		for (const word of this.uses.keys()) numberFor(word);
		const byNumber = Array<WordUse | undefined>(countNumbered() + 1).fill(undefined);
		for (const [word, use] of this.uses) {
			const form = this.uses.get(formOf(word));
			if (form && form !== use) mergeUse(use, form);
			byNumber[numberFor(word)] = use;
		}
		return byNumber;
	}

	get slotCount(): number {
		return this.ids.size;
	}

	get keyCount(): number {
		return this.keySlots.length;
	}

	private readPattern(source: string): Pattern {
		const slots = source.split(" ").map((item) => this.readSlot(item));
		return { slots, key: this.keyOf(slots) };
	}

	private readSlot(item: string): Slot {
		const mark = [...marks].find(([sign]) => sign === item)?.[1];
		if (mark) return { ...noWord, is: mark };
		if (item.startsWith("..")) return { ...noWord, is: "gap", most: Number(item.slice(2)) };
		const choices = item.replace(/^[!=]|\?$/g, "");
		return {
			is: "word",
			id: this.ids.get(choices) ?? this.addSlot(choices),
			isOptional: item.endsWith("?"),
			isAhead: item.startsWith("="),
			isForbidden: item.startsWith("!"),
			takesCapital: choices.split("|").includes("Capital"),
			most: 0,
		};
	}

	private addSlot(choices: string): number {
		const id = this.ids.size;
		this.ids.set(choices, id);
		this.beginners[id] = new Set();
		for (const entry of this.entriesOf(choices)) {
			if (entry.includes(" ")) this.addTerm(id, entry);
			else for (const word of entry.split("|")) this.addWord(id, word);
		}
		return id;
	}

	private entriesOf(choices: string): readonly string[] {
		return choices.split("|").flatMap((choice) => {
			if (choice === "Capital") return [];
			if (!className.test(choice)) return [choice];
			const entries = this.lexicon[choice];
			if (!entries) throw new Error(`No class ${choice} in the lexicon`);
			return entries.flatMap((entry) => (className.test(entry) ? this.entriesOf(entry) : [entry]));
		});
	}

	private addWord(id: number, word: string): void {
		this.useOf(word).alone.add(id);
		this.beginners[id]?.add(word);
	}

	private addTerm(id: number, source: string): void {
		const term = this.readPattern(source);
		for (const word of this.beginnersOf(term, source)) {
			const { terms } = this.useOf(word);
			const known = terms.get(id);
			if (known) known.push(term);
			else terms.set(id, [term]);
			this.beginners[id]?.add(word);
		}
	}

	/** The words of the first slot, and of those behind it that may stand first. */
	private beginnersOf({ slots }: Pattern, source: string): ReadonlySet<string> {
		const words = new Set<string>();
		for (const slot of slots) {
			if (slot.is !== "word" || slot.isForbidden) break;
			for (const word of this.beginners[slot.id] ?? []) words.add(word);
			if (!slot.isOptional) return words;
		}
		throw new Error(`“${source}” begins with no word`);
	}

	private keyOf(slots: readonly Slot[]): number {
		const fixed = slots.slice(1).filter((slot) => slot.is === "word" && !isFree(slot));
		const [rarest] = fixed.toSorted((a, b) => this.frequencyOf(a) - this.frequencyOf(b));
		if (!rarest) return noKey;
		const known = this.keySlots.indexOf(rarest.id);
		return known === -1 ? this.addKey(rarest.id) : known;
	}

	private addKey(slot: number): number {
		const key = this.keySlots.push(slot) - 1;
		for (const word of this.beginners[slot] ?? []) this.useOf(word).keys.push(key);
		return key;
	}

	/** A rough guess: one word that every text has makes a slot frequent, whatever else fills it. */
	private frequencyOf({ id }: Slot): number {
		const words = [...(this.beginners[id] ?? [])];
		return words.length + words.filter((word) => everyday.has(word)).length * 200;
	}

	private useOf(word: string): WordUse {
		const known = this.uses.get(word);
		if (known) return known;
		const use = createUse();
		this.uses.set(word, use);
		return use;
	}
}

/** A slot that no word of the vocabulary has to fill. */
function isFree({ isOptional, isForbidden, takesCapital }: Slot): boolean {
	return isOptional || isForbidden || takesCapital;
}

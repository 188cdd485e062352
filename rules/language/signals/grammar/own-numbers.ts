import { formOf, numberOf, wordOf } from "../../text/word-numbers";
import type { WordUse } from "./word-use";

/**
 * The numbers by which one grammar knows words. A word that only other grammars list is of its form
 * here, "<ing>" or "<ed>", or none of this grammar's: what else has been read makes no difference.
 */
export class OwnNumbers {
	private readonly uses: readonly (WordUse | undefined)[];
	private readonly own = [0];

	constructor(uses: readonly (WordUse | undefined)[]) {
		this.uses = uses;
	}

	/** The number here of a word that has one anywhere; 0 for a word that this grammar has no use for. */
	of(number: number): number {
		for (let next = this.own.length; next <= number; next++) this.own.push(this.find(next));
		return this.own[number] ?? 0;
	}

	private find(number: number): number {
		if (this.uses[number] !== undefined) return number;
		const form = numberOf(formOf(wordOf(number)));
		return this.uses[form] === undefined ? 0 : form;
	}
}

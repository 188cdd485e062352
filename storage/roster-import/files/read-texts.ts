import { FileRefusal } from "./file-refusal";
import { limits } from "./limits";
import { unescapeText } from "./read-sheet";
import type { XmlListener } from "./scan-xml";

/** Collects a workbook's shared texts; formatting is left out, and how a text is pronounced. */
export class TextsReader implements XmlListener {
	readonly texts: string[] = [];
	#text = "";
	#isText = false;
	#isPhonetic = false;
	#length = 0;

	onOpen(name: string): void {
		if (name === "si") this.#text = "";
		else if (name === "t") this.#isText = !this.#isPhonetic;
		else if (name === "rPh") this.#isPhonetic = true;
	}

	onClose(name: string): void {
		if (name === "t") this.#isText = false;
		else if (name === "rPh") this.#isPhonetic = false;
		else if (name === "si") this.#add(unescapeText(this.#text).trim());
	}

	onText(piece: string): void {
		if (this.#isText && this.#text.length < limits.cellLength) this.#text += piece;
	}

	#add(text: string): void {
		this.#length += text.length;
		if (this.texts.push(text) > limits.texts || this.#length > limits.textLength) {
			throw new FileRefusal("too-large", "The workbook holds more text than any school's list.");
		}
	}
}

import { limits } from "./limits";

/** The lines of a text that arrives in pieces: a view of the next few, never of all. */
export class LineWindow {
	readonly #lines: Generator<string>;
	#waiting: string[] = [];
	#start = 0;
	#isDone = false;

	constructor(pieces: Iterable<string>) {
		this.#lines = splitLines(pieces);
	}

	/** The line so many places ahead, or undefined beyond the end. */
	peek(ahead: number): string | undefined {
		while (!this.#isDone && this.#start + ahead >= this.#waiting.length) {
			const next = this.#lines.next();
			if (next.done) this.#isDone = true;
			else this.#waiting.push(next.value);
		}
		return this.#waiting[this.#start + ahead];
	}

	/** The next lines, at most so many, left where they are. */
	preview(count: number): string[] {
		this.peek(count - 1);
		return this.#waiting.slice(this.#start, this.#start + count);
	}

	/** Goes on past so many lines. */
	skip(count: number): void {
		this.#start += count;
		if (this.#start < 1024) return;
		this.#waiting = this.#waiting.slice(this.#start);
		this.#start = 0;
	}
}

// CR, LF and CRLF end a line, whatever the others do. What a line has beyond its limit is let go.
function* splitLines(pieces: Iterable<string>): Generator<string> {
	let rest = "";
	let endedWithReturn = false;
	for (const piece of pieces) {
		const text = endedWithReturn && piece.startsWith("\n") ? piece.slice(1) : piece;
		if (piece !== "") endedWithReturn = piece.endsWith("\r");
		// By texts, not by an expression: a library that replaces RegExp's own split makes that one slow.
		const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n");
		// A full line takes no more: joining a long one piece by piece costs its length each time.
		lines[0] = rest.length < limits.lineLength ? rest + (lines[0] ?? "") : rest;
		rest = lines.pop() ?? "";
		yield* lines;
		rest = rest.slice(0, limits.lineLength);
	}
	if (rest !== "") yield rest;
}

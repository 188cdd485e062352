import type { Mention } from "../mentions/mention";
import { isGrownUp } from "./grown-up-doubts";
import type { NameCase } from "./name-case";
import { hasRole } from "./neighbour-doubts";
import { isJoined } from "./row-support";

/** What "thank you Mark" loses where "Mark from the library" stands before it. */
const SAME_PERSON = -2;
/** What "Evie" loses in "student teachers Tom and Evie". */
const SAME_ROW = -3;

/** Names further on than this are another story; also keeps long texts linear. */
const FURTHEST = 20;

/** Grown-ups of one text who were introduced by a forename that some pupil bears as well. */
export class Outsiders {
	private readonly givens = new Set<number>();
	private last: Mention | null = null;

	/** Points against a pupil whose forename, or the row it stands in, was a grown-up's before. */
	against({ mention, reading }: NameCase): number {
		if (mention.form !== "forename" || this.last === null) return 0;
		if (isJoined(reading, this.last.after, mention.first)) return SAME_ROW;
		return this.givens.has(mention.given) ? SAME_PERSON : 0;
	}

	/** To be told of each mention that is no pupil; of use only where it is joined or named again. */
	note(given: NameCase, mentions: readonly Mention[], at: number): void {
		const { mention, reading } = given;
		if (mention.form !== "forename") return;
		const next = mentions[at + 1];
		const isFollowed = next !== undefined && isJoined(reading, mention.after, next.first);
		if (!isFollowed && !isNamedAgain(mentions, at)) return;
		if (isGrownUp(given) > SAME_PERSON && hasRole(given) > SAME_PERSON) return;
		this.givens.add(mention.given);
		this.last = mention;
	}
}

function isNamedAgain(mentions: readonly Mention[], at: number): boolean {
	const furthest = Math.min(mentions.length, at + FURTHEST);
	for (let other = at + 1; other < furthest; other++) {
		if (mentions[other]?.given === mentions[at]?.given) return true;
	}
	return false;
}

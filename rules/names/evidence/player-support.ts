import type { Reading } from "../words/reading";
import type { Support } from "./support";

/** The parts of netball and football, as team sheets shorten them. */
const positions = /^(?:gs|ga|wa|c|wd|gd|gk|cb|lb|rb|cm|cf|lw|rw|mf)$/;

/** "GS" of a team sheet. */
export function isPosition(reading: Reading, word: number): boolean {
	return reading.isCapital(word) && positions.test(reading.lower(word));
}

/** "GS Ruby, GA Faith": a part in a team is played by somebody. */
export const plays: Support = ({ reading, first }) => (isPosition(reading, first - 1) ? 2 : 0);

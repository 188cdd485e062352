import { rememberLast } from "../language/text/remember-last";

const dayMs = 86_400_000;

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
	return Math.round((timeOf(to) - timeOf(from)) / dayMs);
}

/** Every check asks of the same two days. */
const timeOf = rememberLast((date) => Date.parse(date));

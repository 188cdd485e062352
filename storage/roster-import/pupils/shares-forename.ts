import { nicknames } from "../../../rules/names/index/nicknames";
import type { PupilRow } from "../rows/read-row";
import { foldName } from "./join-names";

/** True when two rows may call one child: by a forename of both, its beginning or its short form. */
export function sharesForename(a: PupilRow, b: PupilRow): boolean {
	const [some, others] = [forenamesOf(a), forenamesOf(b)];
	if (some.length === 0 || others.length === 0) return true;
	return some.some((one) => others.some((other) => areAlike(one, other)));
}

function forenamesOf({ names }: PupilRow): string[] {
	return [names.forename, names.knownAs, ...names.middle.split(" ")]
		.map(foldName)
		.filter((name) => name !== "");
}

function areAlike(one: string, other: string): boolean {
	return (
		one.slice(0, 3) === other.slice(0, 3) ||
		(nicknames.get(one)?.includes(other) ?? false) ||
		(nicknames.get(other)?.includes(one) ?? false)
	);
}

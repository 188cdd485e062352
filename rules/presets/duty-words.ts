import type { Duty } from "../domain/duty";

type Part = NonNullable<Duty["inferred"]>[number];

/** A duty in one line: what, by whom and when; apart from it what the document does not say and we have filled in. */
export function dutyWords(duty: Duty): string {
	const parts = partsOf(duty);
	const isOurs = ([part]: readonly [Part, string]) => duty.inferred?.includes(part) === true;
	const said = parts.filter((one) => !isOurs(one)).map(([, words]) => words);
	const ours = parts.filter(isOurs).map(([, words]) => words);
	return [
		said.length === 0 ? duty.task : `${duty.task} (${said.join(", ")})`,
		...(ours.length === 0 ? [] : [`Not in the document, set by us: ${ours.join(", ")}.`]),
	].join(" ");
}

/** As people say it, where they do not count days. */
const intervals: ReadonlyMap<number, string> = new Map([
	[1, "every day"],
	[7, "every week"],
	[14, "every fortnight"],
	[365, "every year"],
	[730, "every two years"],
	[1095, "every three years"],
]);

function partsOf({ by, everyDays, due, minimum }: Duty): (readonly [Part, string])[] {
	const parts: (readonly [Part, string])[] = [];
	if (by !== "") parts.push(["by", by]);
	if (minimum !== null) parts.push(["minimum", `at least ${minimum} times`]);
	if (everyDays !== null) {
		parts.push(["everyDays", intervals.get(everyDays) ?? `every ${everyDays} days`]);
	}
	if (due !== null) parts.push(["due", `due ${dueWords(due)}`]);
	return parts;
}

/** "--07-15" is every year's 15 July. */
function dueWords(due: string): string {
	const isYearly = due.startsWith("--");
	const date = new Date(`${isYearly ? `2000${due.slice(1)}` : due}T00:00:00Z`);
	const words = date.toLocaleDateString("en-GB", {
		day: "numeric",
		month: "long",
		...(isYearly ? {} : { year: "numeric" }),
		timeZone: "UTC",
	});
	return isYearly ? `${words} each year` : words;
}

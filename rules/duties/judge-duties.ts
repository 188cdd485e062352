import type { Policy } from "../domain/policy";
import { type AskedDuty, askedDuties } from "./asked-duties";
import { addDays, type IsoDate, lastYearly, mondayOf, nextYearly } from "./calendar-days";
import type { DutyFacts, DutyStanding, Tally } from "./duty-standing";

/** A yearly duty may be done so many days ahead of its day and still count for it. */
const aheadDays = 45;
const weekDays = 7;
/** From Monday: the day on which a week's posts are counted. */
const friday = 4;

interface Judged {
	readonly dueOn: IsoDate | null;
	readonly doneOn: IsoDate | null;
	readonly tally?: Tally;
}
type Judge = (asked: AskedDuty, facts: DutyFacts, today: IsoDate) => Judged;

/** How every duty of a policy stands today: what has waited longest first, what has no day last. */
export function judgeDuties(
	policy: Pick<Policy, "clauses">,
	facts: DutyFacts,
	today: IsoDate,
): DutyStanding[] {
	const standings = askedDuties(policy).map((asked): DutyStanding => {
		const { dueOn, doneOn, tally = null } = judgeFor(asked)(asked, facts, today);
		return { ...asked, dueOn, doneOn, tally, status: statusOf(dueOn, today) };
	});
	const day = ({ dueOn }: DutyStanding) => dueOn ?? "9999";
	return standings.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** True when somebody should do something today. */
export function isDue({ status }: Pick<DutyStanding, "status">): boolean {
	return status === "due" || status === "overdue";
}

function statusOf(dueOn: IsoDate | null, today: IsoDate): DutyStanding["status"] {
	if (dueOn === null) return "standing";
	if (dueOn === today) return "due";
	return dueOn < today ? "overdue" : "coming";
}

function judgeFor({ duty }: AskedDuty): Judge {
	if (duty.kind === "refresh-roster") return judgeRoster;
	if (duty.minimum !== null) return judgeCount;
	if (duty.due?.startsWith("--")) return judgeYearly;
	if (duty.due !== null) return judgeFixedDay;
	return duty.everyDays === null ? judgeStanding : judgeInterval;
}

/** The roster's own date tells when it was refreshed; nobody needs to mark it. */
function judgeRoster({ duty }: AskedDuty, { rosterDate }: DutyFacts, today: IsoDate): Judged {
	if (rosterDate === null) return { dueOn: today, doneOn: null };
	const dueOn = duty.everyDays === null ? null : addDays(rosterDate, duty.everyDays);
	return { dueOn, doneOn: rosterDate };
}

/** So many posts a week are counted on its Friday; other spans are counted back from today. */
function judgeCount(asked: AskedDuty, facts: DutyFacts, today: IsoDate): Judged {
	const { everyDays, minimum } = asked.duty;
	const isWeekly = (everyDays ?? weekDays) === weekDays;
	const from = isWeekly ? mondayOf(today) : addDays(today, 1 - (everyDays ?? weekDays));
	const doneOn = lastDone(asked, facts, today);
	const done = facts.posts.filter(({ date }) => date >= from && date <= today).length;
	const tally = { done, wanted: minimum ?? 1 };
	const isEnough = done >= tally.wanted || (doneOn !== null && doneOn >= from);
	if (!isWeekly) return { dueOn: isEnough ? addDays(today, 1) : today, doneOn, tally };
	return { dueOn: addDays(from, isEnough ? friday + weekDays : friday), doneOn, tally };
}

/** Due on its day until it is done, or until nothing is left that it could be done to. */
function judgeYearly(asked: AskedDuty, facts: DutyFacts, today: IsoDate): Judged {
	const day = asked.duty.due ?? "";
	const last = lastYearly(day, today);
	const next = nextYearly(day, today);
	const doneOn = lastDone(asked, facts, today);
	const isDoneFor = (date: IsoDate) => doneOn !== null && doneOn >= addDays(date, -aheadDays);
	if (isDoneFor(next)) return { dueOn: nextYearly(day, next), doneOn };
	const wasAsked = (facts.askedSince.get(asked.id) ?? today) <= last;
	const isLeft = wasAsked || (asked.duty.kind === "delete-media" && hasMediaUpTo(last, facts));
	return { dueOn: isLeft && !isDoneFor(last) ? last : next, doneOn };
}

function hasMediaUpTo(date: IsoDate, { posts }: DutyFacts): boolean {
	return posts.some((post) => post.hasMedia && !post.isDeleted && post.date <= date);
}

/** The day that the document names; once done, so many days after that. */
function judgeFixedDay(asked: AskedDuty, facts: DutyFacts, today: IsoDate): Judged {
	const doneOn = lastDone(asked, facts, today);
	if (doneOn === null) return { dueOn: asked.duty.due, doneOn };
	const { everyDays } = asked.duty;
	return { dueOn: everyDays === null ? null : addDays(doneOn, everyDays), doneOn };
}

/** What was never done here is due since it has been asked here. */
function judgeInterval(asked: AskedDuty, facts: DutyFacts, today: IsoDate): Judged {
	const doneOn = lastDone(asked, facts, today);
	const { everyDays } = asked.duty;
	return doneOn === null
		? { dueOn: facts.askedSince.get(asked.id) ?? today, doneOn }
		: { dueOn: addDays(doneOn, everyDays ?? 1), doneOn };
}

function judgeStanding(asked: AskedDuty, facts: DutyFacts, today: IsoDate): Judged {
	return { dueOn: null, doneOn: lastDone(asked, facts, today) };
}

/** A mark from a day to come was made while the clock was wrong: it counts for nothing. */
function lastDone({ id }: AskedDuty, { marks }: DutyFacts, today: IsoDate): IsoDate | null {
	const days = marks.flatMap(({ dutyId, on }) => (dutyId === id && on <= today ? [on] : []));
	return days.sort().at(-1) ?? null;
}

import type { DutyStanding } from "../../rules/duties/duty-standing";
import { isDue } from "../../rules/duties/judge-duties";
import { DutyCard, type DutyCardProps } from "./duty-card";

interface DutyListProps extends Omit<DutyCardProps, "standing"> {
	readonly standings: readonly DutyStanding[];
}

/** All duties: what is due, what comes, and what holds without a day. */
export function DutyList({ standings, ...card }: DutyListProps) {
	const groups = [
		["To do now", standings.filter(isDue)],
		["Coming", standings.filter(({ status }) => status === "coming")],
		["Without a day", standings.filter(({ status }) => status === "standing")],
	] as const;
	return groups.map(([title, some]) =>
		some.length === 0 ? null : (
			<section key={title} class="stack" aria-label={title}>
				<h3>{title}</h3>
				<ul role="list" class="stack">
					{some.map((standing) => (
						<DutyCard key={standing.id} standing={standing} {...card} />
					))}
				</ul>
			</section>
		),
	);
}

import { ageWords } from "../../components/ui/date-words";
import { daysBetween } from "../../rules/engine/days-between";
import { dateOf } from "../background/date-of";
import type { OptionsData, SectionProps } from "./options-state";

interface Step {
	readonly title: string;
	readonly words: string;
	readonly link: string;
	readonly label: string;
	readonly isDone: boolean;
}

/** The way in: what has been done and what comes next. */
export function StartSection({ data }: SectionProps) {
	const steps = stepsOf(data);
	const next = steps.findIndex(({ isDone }) => !isDone);
	return (
		<div class="stack wide">
			<div class="stack tight">
				<h2>{next < 0 || next === 2 ? "Chalkline is at work" : "Three steps to a checked post"}</h2>
				<p class="soft">
					While staff write on X, every post is checked against your policy and your consent roster,
					on this laptop. Nothing that is typed and nobody's name leaves it.
				</p>
			</div>
			<ol role="list" class="steps">
				{steps.map((step, index) => (
					<li key={step.link} class={index === next ? "card step next" : "card step"}>
						<span class={step.isDone ? "mark done" : "mark"} aria-hidden="true">
							{step.isDone ? "✓" : index + 1}
						</span>
						<div class="stack tight">
							<h3>
								{step.title}
								{step.isDone && <span class="visually-hidden"> (done)</span>}
							</h3>
							<p class="soft">{step.words}</p>
							<p>
								<a class={index === next ? "button primary" : "button"} href={step.link}>
									{step.label}
								</a>
							</p>
						</div>
					</li>
				))}
			</ol>
		</div>
	);
}

function stepsOf({ policy, roster }: OptionsData): Step[] {
	const chosen = policy.status === "found" ? policy.value.policy : null;
	const loaded = roster.status === "found" ? roster.value : null;
	return [
		{
			title: "Choose the policy",
			words: chosen?.title ?? "Take your school's policy, or load a policy file of your own.",
			link: "#policy",
			label: chosen ? "See its clauses" : "Choose the policy",
			isDone: chosen !== null,
		},
		{
			title: "Load the roster",
			words: loaded ? rosterWords(loaded) : "Take the export with the consents from your MIS.",
			link: "#roster",
			label: loaded ? "See the roster" : "Load the roster",
			isDone: loaded !== null,
		},
		{
			title: "Try it",
			words: "Write a post here and see what would be said about it. Nothing is published.",
			link: "#try",
			label: "Try it",
			isDone: false,
		},
	];
}

function rosterWords({ roster }: { roster: { date: string; pupils: readonly unknown[] } }): string {
	const age = ageWords(daysBetween(roster.date, dateOf(new Date())));
	return `${roster.pupils.length} pupils, from ${age}.`;
}

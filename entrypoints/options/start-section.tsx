import { ageWords } from "../../components/ui/date-words";
import { pupilsWords } from "../../components/ui/in-figures";
import { daysBetween } from "../../rules/engine/days-between";
import type { RosterFacts } from "../../storage/roster";
import { dateOf } from "../background/date-of";
import type { OptionsData } from "./options-data";
import type { SectionProps } from "./options-state";

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
				<h2>{next < 0 ? "Chalkline is at work" : "Three steps to a checked post"}</h2>
				<p class="soft">
					While staff write on X, every post is checked against your policy and your consent roster,
					on this laptop.
				</p>
				{next >= 0 && (
					<p class="soft" role="status">
						{next} of 3 done. You may leave at any time and go on later: what is done stays done.
					</p>
				)}
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
			<Promises />
		</div>
	);
}

function Promises() {
	return (
		<section class="promises" aria-label="What is kept, and what never leaves">
			<div class="stack tight">
				<h3>Kept in this browser</h3>
				<ul class="notes">
					<li>the policy you choose</li>
					<li>of each pupil: names, class, year and consents</li>
					<li>what was done with findings, without any words</li>
				</ul>
			</div>
			<div class="stack tight">
				<h3>Never kept</h3>
				<ul class="notes">
					<li>what anybody writes on X</li>
					<li>dates of birth, pupil numbers, needs, contacts</li>
				</ul>
			</div>
			<div class="stack tight">
				<h3>Never leaves the laptop</h3>
				<ul class="notes">
					<li>everything above: Chalkline sends nothing anywhere</li>
					<li>X's own pages never see the roster</li>
				</ul>
			</div>
		</section>
	);
}

function stepsOf({ policy, rosterFacts, settings }: OptionsData): Step[] {
	const chosen = policy.status === "found" ? policy.value.policy : null;
	const loaded = rosterFacts.status === "found" ? rosterFacts.value : null;
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
			isDone: settings.hasTried && chosen !== null,
		},
	];
}

function rosterWords({ date, pupilCount }: RosterFacts): string {
	const age = ageWords(daysBetween(date, dateOf(new Date())));
	return `${pupilsWords(pupilCount)}, from ${age}.`;
}

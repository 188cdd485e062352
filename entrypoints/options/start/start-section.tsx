import type { SectionProps } from "../options-state";
import { FromHere } from "./from-here";
import { type Step, stepsOf } from "./set-up-steps";
import { WhatIsKept } from "./what-is-kept";

/** The way in: what has been done and what comes next. */
export function StartSection({ data }: SectionProps) {
	const steps = stepsOf(data);
	const next = steps.findIndex(({ isDone }) => !isDone);
	const done = steps.filter(({ isDone }) => isDone).length;
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
						{done} of 3 done. You may leave at any time and go on later: what is done stays done.
					</p>
				)}
			</div>
			<ol role="list" class="steps">
				{steps.map((step, index) => (
					<StepCard key={step.link} step={step} number={index + 1} isNext={index === next} />
				))}
			</ol>
			{next < 0 && <FromHere data={data} />}
			<WhatIsKept />
		</div>
	);
}

interface StepCardProps {
	readonly step: Step;
	readonly number: number;
	readonly isNext: boolean;
}

function StepCard({ step: { title, words, link, label, isDone }, number, isNext }: StepCardProps) {
	return (
		<li class={isNext ? "card step next" : "card step"}>
			<span class={isDone ? "mark done" : "mark"} aria-hidden="true">
				{isDone ? "✓" : number}
			</span>
			<div class="stack tight">
				<h3>
					{isDone && <span class="visually-hidden">Done: </span>}
					{title}
				</h3>
				<p class="soft">{words}</p>
				<p>
					<a class={isNext ? "button primary" : "button"} href={link}>
						{label}
					</a>
				</p>
			</div>
		</li>
	);
}

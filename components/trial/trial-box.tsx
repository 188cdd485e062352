import { useId, useRef } from "preact/hooks";
import type { Answers } from "../../rules/domain/answers";
import type { CheckOutcome } from "../../rules/domain/check-outcome";
import type { Finding, Suggestion } from "../../rules/domain/finding";
import type { Media } from "../../rules/domain/post-draft";
import { applyEdits } from "../composer/apply-edits";
import { forgetPictures, mergeAnswers } from "../composer/merge-answers";
import { MarkedText } from "../ui/marked-text";
import { OutcomeView } from "../ui/outcome-view";
import { TrialFinding } from "./trial-finding";
import { type CheckTrial, type TrialPost, useTrial } from "./use-trial";

interface TrialBoxProps {
	readonly onCheck: CheckTrial;
}

const picture: Media = { kind: "photo", altText: "" };

/** A post on trial: checked as it is typed, with its questions and mends, as on X. Nothing of it is kept. */
export function TrialBox({ onCheck }: TrialBoxProps) {
	const id = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	const { post, outcome, write } = useTrial(onCheck);
	return (
		<div class="stack">
			<label for={id}>
				<strong>Text of a post</strong>
			</label>
			<textarea
				id={id}
				ref={field}
				class="field"
				dir="auto"
				value={post.text}
				onInput={(event) => write({ text: event.currentTarget.value })}
			/>
			<label class="check">
				<input
					type="checkbox"
					checked={post.media.length > 0}
					onChange={(event) =>
						write({
							media: event.currentTarget.checked ? [picture] : [],
							answers: forgetPictures(post.answers),
						})
					}
				/>
				<span>With a picture</span>
			</label>
			<div aria-live="polite">
				{outcome && (
					<TrialOutcome
						post={post}
						outcome={outcome}
						onChoose={({ edits, answers }) => {
							write({
								text: applyEdits(post.text, edits),
								answers: mergeAnswers(post.answers, answers ?? {}),
							});
							field.current?.focus();
						}}
						onAnswer={(given) => write({ answers: mergeAnswers(post.answers, given) })}
					/>
				)}
			</div>
			{Object.keys(post.answers).length > 0 && (
				<div class="row">
					<button type="button" class="button quiet" onClick={() => write({ answers: {} })}>
						Forget the answers
					</button>
				</div>
			)}
		</div>
	);
}

interface TrialOutcomeProps {
	readonly post: TrialPost;
	readonly outcome: CheckOutcome;
	readonly onChoose: (suggestion: Suggestion) => void;
	readonly onAnswer: (given: Partial<Answers>) => void;
}

/** An answer to an older text still shows where its words stood, until the newer one comes. */
function TrialOutcome({ post, outcome, ...acts }: TrialOutcomeProps) {
	if (outcome.status !== "checked" || outcome.findings.length === 0) {
		return <OutcomeView text={post.text} outcome={outcome} />;
	}
	return (
		<div class="stack">
			<MarkedText text={post.text} findings={outcome.findings} />
			<ul role="list" class="findings">
				{outcome.findings.map((finding: Finding, index) => (
					<TrialFinding
						key={`${finding.ruleId} ${finding.what} ${index}`}
						finding={finding}
						{...acts}
					/>
				))}
			</ul>
			{outcome.grammar && <p class="soft">The grammar is not checked.</p>}
		</div>
	);
}

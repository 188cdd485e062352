import { Box, Row } from "../look/box";
import { Button } from "../look/button";
import { css } from "../look/css";
import type { BoxDraft, Slot } from "../state/composer-draft";
import { changeBox } from "../state/store";

const field = {
	font: "inherit",
	padding: "12px",
	"border-radius": "4px",
	border: "1px solid var(--line)",
	background: "transparent",
	color: "inherit",
};

/** Two to four choices: text that is published. */
export function PollMaker({ slot, box }: { slot: Slot; box: BoxDraft }) {
	const choices = box.poll ?? [];
	const set = (poll: readonly string[] | null) => changeBox(slot, box.key, () => ({ poll }));
	return (
		<Box
			style={{
				border: "1px solid var(--line)",
				"border-radius": "16px",
				padding: "12px",
				gap: "8px",
			}}
		>
			{choices.map((choice, index) => (
				<label
					key={`choice-${index}`}
					className={css({ display: "flex", "flex-direction": "column" })}
				>
					<span className={css({ "font-size": "13px", color: "var(--faint)" })}>
						Choice {index + 1} {index > 1 ? "(optional)" : ""}
					</span>
					<input
						type="text"
						name={`Choice${index + 1}`}
						maxLength={25}
						value={choice}
						className={css(field)}
						onChange={({ currentTarget: { value } }) =>
							set(choices.map((old, at) => (at === index ? value : old)))
						}
					/>
				</label>
			))}
			{choices.length < 4 && (
				<Button look="link" label="Add a choice" onPress={() => set([...choices, ""])}>
					Add choice
				</Button>
			)}
			<Row style={{ gap: "8px" }}>
				<Length testId="selectPollDays" label="Days" last={7} chosen={1} />
				<Length testId="selectPollHours" label="Hours" last={23} chosen={0} />
				<Length testId="selectPollMinutes" label="Minutes" last={59} chosen={0} />
			</Row>
			<Button look="link" testId="removePollButton" onPress={() => set(null)}>
				Remove poll
			</Button>
		</Box>
	);
}

function Length({
	testId,
	label,
	last,
	chosen,
}: {
	testId: string;
	label: string;
	last: number;
	chosen: number;
}) {
	return (
		<select data-testid={testId} aria-label={label} defaultValue={chosen} className={css(field)}>
			{Array.from({ length: last + 1 }, (_, value) => (
				<option key={value} value={value}>
					{value}
				</option>
			))}
		</select>
	);
}

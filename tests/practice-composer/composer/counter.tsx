import { lengthOf } from "../editor/overflow";
import { Box, Row } from "../look/box";
import { css } from "../look/css";
import { accent, danger } from "../look/theme";

/** The ring that fills up; a number from 20 left on. No test id, as on X. */
export function Counter({ text }: { text: string }) {
	if (text === "") return null;
	const { left } = lengthOf(text);
	const share = Math.min(1, 1 - left / 280);
	const colour = left <= 0 ? danger : left <= 20 ? "rgb(255, 212, 0)" : accent;
	const words =
		left < 0 ? `You have exceeded the character limit by ${-left}` : `${left} characters remaining`;
	return (
		<Row style={{ "align-items": "center", "padding-inline-end": "8px" }}>
			<div role="progressbar" aria-valuenow={Math.round(share * 100)} aria-valuetext={words}>
				<svg
					viewBox="0 0 20 20"
					className={css({ width: "20px", height: "20px", display: "block" })}
				>
					<circle cx="10" cy="10" r="8" fill="none" stroke="var(--line)" stroke-width="2" />
					<circle
						cx="10"
						cy="10"
						r="8"
						fill="none"
						stroke={colour}
						stroke-width="2"
						stroke-dasharray={`${share * 50.3} 50.3`}
						transform="rotate(-90 10 10)"
					/>
				</svg>
			</div>
			<Box style={{ "font-size": "13px", color: colour }}>
				<span>{left <= 20 ? left : ""}</span>
			</Box>
		</Row>
	);
}

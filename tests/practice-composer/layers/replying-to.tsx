import { Box } from "../look/box";
import { css } from "../look/css";
import { accent } from "../look/theme";
import { options } from "../state/options";

/** Whom a reply answers: beside the text, never in it. */
export function ReplyingTo({ handle }: { handle: string }) {
	return (
		<Box style={{ padding: "8px 16px 0 64px", color: "var(--faint)", "font-size": "15px" }}>
			<div>
				{options.lang === "pt" ? "Respondendo a " : "Replying to "}
				<button
					type="button"
					className={css({
						color: accent,
						border: 0,
						padding: 0,
						background: "none",
						font: "inherit",
					})}
				>
					@{handle}
				</button>
			</div>
		</Box>
	);
}

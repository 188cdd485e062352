import type { ComponentChildren } from "preact";
import { Box, Row } from "../look/box";
import { Button } from "../look/button";
import { css } from "../look/css";
import { Icon } from "../look/icons";

interface DialogFrameProps {
	readonly title: string;
	readonly onClose: () => void;
	readonly tools?: ComponentChildren;
	readonly children: ComponentChildren;
}

const full = { position: "fixed", inset: 0 };

/** The one dialog container: X keeps it and swaps what it holds. */
export function DialogFrame({ title, onClose, tools, children }: DialogFrameProps) {
	return (
		<Box style={{ ...full, "z-index": 1 }}>
			<Box>
				<Box style={{ ...full, "align-items": "center" }}>
					<Box testId="mask" style={{ ...full, background: "var(--mask)" }} onClick={onClose} />
					<div
						role="dialog"
						aria-modal="true"
						aria-labelledby="modal-header"
						className={`css-175oi2r ${css({
							position: "relative",
							"margin-top": "45px",
							width: "600px",
							"max-width": "100%",
							"max-height": "85vh",
							"overflow-y": "auto",
							"border-radius": "16px",
							background: "var(--background)",
						})}`}
					>
						<Row style={{ padding: "8px 12px", "justify-content": "space-between" }}>
							<Button look="icon" testId="app-bar-close" label="Close" onPress={onClose}>
								<Icon name="close" />
							</Button>
							<h2 id="modal-header" className={css({ "font-size": "20px", margin: 0 })}>
								{title}
							</h2>
							{tools}
						</Row>
						{children}
					</div>
				</Box>
			</Box>
		</Box>
	);
}

import { Box } from "./box";

/** An account's picture; its test id names the account. */
export function Avatar({ handle, size = 40 }: { handle: string; size?: number }) {
	let hue = 0;
	for (const letter of handle) hue = (hue * 7 + (letter.codePointAt(0) ?? 0)) % 360;
	return (
		<Box testId={`UserAvatar-Container-${handle}`}>
			<Box
				style={{
					width: `${size}px`,
					height: `${size}px`,
					"border-radius": "9999px",
					"align-items": "center",
					"justify-content": "center",
					"font-weight": 700,
					color: "rgb(255, 255, 255)",
					background: `hsl(${hue} 45% 42%)`,
				}}
			>
				{handle.charAt(0).toUpperCase()}
			</Box>
		</Box>
	);
}

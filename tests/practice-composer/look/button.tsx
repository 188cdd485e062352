import type { ComponentChildren } from "preact";
import { options } from "../state/options";
import { css } from "./css";
import { accent } from "./theme";

interface ButtonProps {
	testId?: string | undefined;
	label?: string | undefined;
	look: "post" | "outline" | "icon" | "link" | "onPicture";
	isDisabled?: boolean;
	/** Of a button that opens a menu: whether it is open. */
	isExpanded?: boolean;
	onPress?: () => void;
	children?: ComponentChildren;
}

const base = {
	display: "flex",
	"align-items": "center",
	"justify-content": "center",
	"border-radius": "9999px",
	border: "1px solid transparent",
	background: "transparent",
	cursor: "pointer",
	"font-family": "inherit",
	"font-weight": 700,
	"font-size": "15px",
	":disabled opacity": 0.5,
	":disabled cursor": "default",
};
const looks = {
	post: {
		...base,
		background: "var(--text)",
		color: "var(--background)",
		"min-height": "36px",
		padding: "0 16px",
	},
	onPicture: {
		...base,
		background: "rgba(15, 20, 25, 0.75)",
		color: "white",
		"min-height": "32px",
		"min-width": "32px",
		padding: "0 10px",
	},
	outline: {
		...base,
		"border-color": "rgb(207, 217, 222)",
		color: "inherit",
		"min-height": "36px",
		padding: "0 16px",
	},
	icon: {
		...base,
		color: accent,
		width: "34px",
		height: "34px",
		":hover background": "rgba(29, 155, 240, 0.1)",
	},
	link: { ...base, color: accent, padding: "4px 8px", "font-size": "14px" },
};

/** React Native Web's button: when disabled it says so three times. */
export function Button({
	testId,
	label,
	look,
	isDisabled = false,
	isExpanded,
	onPress,
	children,
}: ButtonProps) {
	const words =
		look === "icon" ? (
			children
		) : (
			<div>
				<span>
					<span>{children}</span>
				</span>
			</div>
		);
	const shared = {
		role: "button",
		"data-testid": testId,
		"aria-label": label,
		"aria-expanded": isExpanded,
		"aria-disabled": isDisabled ? ("true" as const) : undefined,
		tabIndex: isDisabled ? -1 : 0,
		className: `css-175oi2r ${css(looks[look])}`,
	} as const;
	const press = isDisabled ? undefined : onPress;
	if (options.pressable === "div") {
		return (
			<div {...shared} onClick={press} onKeyDown={keepPageStill} onKeyUp={onKey(press)}>
				{words}
			</div>
		);
	}
	return (
		<button type="button" {...shared} disabled={isDisabled} onClick={press}>
			{words}
		</button>
	);
}

/** Space would scroll the page. */
function keepPageStill(event: KeyboardEvent): void {
	if (event.key === " ") event.preventDefault();
}

function onKey(press: (() => void) | undefined) {
	return ({ key }: KeyboardEvent) => {
		if (key === "Enter" || key === " ") press?.();
	};
}

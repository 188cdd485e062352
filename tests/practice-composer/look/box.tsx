import type { AriaRole, ComponentChildren } from "preact";
import { css } from "./css";

interface BoxProps {
	style?: Readonly<Record<string, string | number>> | undefined;
	/** Inline style, where X computes it at run time. */
	inline?: Readonly<Record<string, string>> | undefined;
	testId?: string | undefined;
	id?: string | undefined;
	role?: AriaRole | undefined;
	label?: string | undefined;
	tabIndex?: number | undefined;
	onClick?: (() => void) | undefined;
	children?: ComponentChildren;
}

const column = { display: "flex", "flex-direction": "column", "min-width": 0, "flex-shrink": 0 };

/** X's unit of layout: a div with generated class names and nothing that tells its purpose. */
export function Box({
	style,
	inline,
	testId,
	id,
	role,
	label,
	tabIndex,
	onClick,
	children,
}: BoxProps) {
	return (
		<div
			className={`css-175oi2r ${css(style ? { ...column, ...style } : column)}`}
			{...(inline && { style: inline })}
			data-testid={testId}
			id={id}
			role={role}
			aria-label={label}
			tabIndex={tabIndex}
			onClick={onClick}
		>
			{children}
		</div>
	);
}

/** So many unnamed boxes around something. */
export function Deep({ levels, children }: { levels: number; children: ComponentChildren }) {
	if (levels === 0) return <>{children}</>;
	return (
		<Box>
			<Deep levels={levels - 1}>{children}</Deep>
		</Box>
	);
}

export function Row({ style, ...props }: BoxProps) {
	return <Box {...props} style={{ "flex-direction": "row", ...style }} />;
}

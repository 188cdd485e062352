import type { Options } from "../state/options";

const themes = {
	light: ["rgb(255, 255, 255)", "rgb(15, 20, 25)", "rgb(83, 100, 113)", "rgb(239, 243, 244)"],
	dim: ["rgb(21, 32, 43)", "rgb(247, 249, 249)", "rgb(139, 152, 165)", "rgb(56, 68, 77)"],
	dark: ["rgb(0, 0, 0)", "rgb(231, 233, 234)", "rgb(113, 118, 123)", "rgb(47, 51, 54)"],
	contrast: ["rgb(5, 5, 5)", "rgb(255, 255, 255)", "rgb(190, 194, 198)", "rgb(110, 116, 121)"],
} as const;

/** Dresses the page: body colour inline as X has it, the rest as custom properties. */
export function applyTheme({ theme, dir, lang }: Options): void {
	const [background, text, faint, line] = themes[theme];
	document.documentElement.dir = dir;
	document.documentElement.lang = lang;
	document.body.style.backgroundColor = background;
	const { style } = document.documentElement;
	style.setProperty("--background", background);
	style.setProperty("--text", text);
	style.setProperty("--faint", faint);
	style.setProperty("--line", line);
	style.setProperty("--mask", theme === "light" ? "rgba(0, 0, 0, 0.4)" : "rgba(91, 112, 131, 0.4)");
	style.setProperty("--raised", theme === "light" ? background : "rgb(20, 20, 20)");
	style.colorScheme = theme === "light" ? "light" : "dark";
}

export const accent = "rgb(29, 155, 240)";
export const danger = "rgb(244, 33, 46)";
export const font =
	'"TwitterChirp", -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

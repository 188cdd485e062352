/**
 * What a scenario needs of a browser. Chromium is driven by Playwright, Firefox by Puppeteer over
 * WebDriver BiDi: one scenario runs in both.
 */
export interface Driver {
	/** Goes to an address of x.com, which the practice composer answers. */
	open(path: string): Promise<void>;
	/** A real mouse click in the middle of the one visible, enabled element. */
	click(selector: string): Promise<void>;
	/** A real mouse click at a point of the viewport, in CSS pixels. */
	clickAt(x: number, y: number): Promise<void>;
	/** Real keys; a line feed is Enter. */
	type(text: string): Promise<void>;
	/** A key or a chord such as "Control+Enter", "Space", "Escape". */
	press(chord: string): Promise<void>;
	chooseFile(selector: string, file: string): Promise<void>;
	/** Runs a self-contained function in the page's own world. */
	ask<Arg, Result>(question: (arg: Arg) => Result, arg: Arg): Promise<Result>;
	/** Waits until such a function gives true. */
	until<Arg>(condition: (arg: Arg) => boolean, arg: Arg): Promise<void>;
	/** Every element inside closed shadow roots: what the extension draws, unseen by the page. */
	drawnElements(): Promise<readonly DrawnElement[]>;
	screenshot(file: string): Promise<void>;
	/** Evaluates an expression in a page of the extension, for instance "options.html". */
	evaluateInExtension(page: string, expression: string): Promise<unknown>;
	/** Requests that left the extension, and errors it reported; a test with any of them fails. */
	complaints(): readonly string[];
	/** Settles when the person closes the tab. */
	closedByPerson(): Promise<void>;
	close(): Promise<void>;
}

export interface Viewport {
	readonly width: number;
	readonly height: number;
}

/** A browser without the extension, shared by the scenarios of one worker. */
export interface BareBrowser {
	open(viewport: Viewport): Promise<Driver>;
	close(): Promise<void>;
}

/** What a driver without the extension says to questions about it. */
export const withoutExtension: Pick<Driver, "drawnElements" | "evaluateInExtension"> = {
	drawnElements: () => Promise.resolve([]),
	evaluateInExtension: () => Promise.reject(new Error("This browser has no extension.")),
};

export interface DrawnElement {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly text: string;
	/** The element's own place in the viewport, in CSS pixels. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly isFocused: boolean;
}

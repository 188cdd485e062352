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
	/** A key held down until this is done: a frame that closes at it never hears it come up. */
	hold(key: ClosingKey, done: () => Promise<void>): Promise<void>;
	chooseFile(selector: string, file: string): Promise<void>;
	/** Runs a self-contained function in the page's own world. */
	ask<Arg, Result>(question: (arg: Arg) => Result, arg: Arg): Promise<Result>;
	/** The words in our own frame at this address; null while there is none. */
	wordsInFrame(path: string): Promise<string | null>;
	/** Waits until such a function gives true. */
	until<Arg>(condition: (arg: Arg) => boolean, arg: Arg): Promise<void>;
	/** Every element inside closed shadow roots: what the extension draws, unseen by the page. */
	drawnElements(): Promise<readonly DrawnElement[]>;
	screenshot(
		file: string,
		clip?: Viewport & { readonly x: number; readonly y: number },
	): Promise<void>;
	/** Evaluates an expression in a page of the extension, for instance "options.html". */
	evaluateInExtension(page: string, expression: string): Promise<unknown>;
	/** Ends the extension's worker as the browser does with an idle one. Chromium only. */
	stopBackground(): Promise<void>;
	/** Keeps the extension's worker from answering, and gives what ends it. Chromium only. */
	stallBackground(): Promise<() => Promise<void>>;
	/** Loads the extension anew under its open pages, as an update does. */
	reloadExtension(): Promise<void>;
	/** Takes the extension away under its open pages. Firefox only. */
	removeExtension(): Promise<void>;
	/** What the page holds after its rubbish is collected. Chromium only. */
	weigh(): Promise<Weight>;
	/** Requests that left the extension, and errors it reported; a test with any of them fails. */
	complaints(): readonly string[];
	/** Settles when the person closes the tab. */
	closedByPerson(): Promise<void>;
	close(): Promise<void>;
}

/** The keys at which something closes. */
export type ClosingKey = "Enter" | "Escape";

export interface Viewport {
	readonly width: number;
	readonly height: number;
}

/** A browser without the extension, shared by the scenarios of one worker. */
export interface BareBrowser {
	open(viewport: Viewport): Promise<Driver>;
	close(): Promise<void>;
}

export interface Weight {
	readonly listeners: number;
	readonly nodes: number;
	/** Bytes of all worlds in the page, ours included. */
	readonly heap: number;
}

type Life = Pick<
	Driver,
	"stopBackground" | "stallBackground" | "reloadExtension" | "removeExtension" | "weigh"
>;

/** For drivers that have no hold on the extension's life. */
export const withoutLife: Life = {
	stopBackground: cannot,
	stallBackground: cannot,
	reloadExtension: cannot,
	removeExtension: cannot,
	weigh: cannot,
};

/** What a driver without the extension says to questions about it. */
export const withoutExtension: Pick<Driver, "drawnElements" | "evaluateInExtension"> & Life = {
	...withoutLife,
	drawnElements: () => Promise.resolve([]),
	evaluateInExtension: cannot,
};

function cannot(): Promise<never> {
	return Promise.reject(new Error("This browser cannot do that to the extension."));
}

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

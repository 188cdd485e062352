import type { Browser, Page } from "puppeteer-core";

interface Wired {
	readonly connection: {
		send(method: string, params: object): Promise<{ readonly result: unknown }>;
	};
}

/** Sends a plain WebDriver BiDi command, for what Puppeteer has no verb of its own. */
export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
	const { result } = await (browser as unknown as Wired).connection.send(method, params);
	return result;
}

/** The browsing context's id as BiDi knows it. */
export function contextOf(page: Page): string {
	return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

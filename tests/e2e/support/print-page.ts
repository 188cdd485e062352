import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const folder = fileURLToPath(new URL("../../../.reports/paper/", import.meta.url));

/** Prints a page on A4, keeps the print beside the run's report, and gives the number of its sheets. */
export async function pagesOnPaper(page: Page, name: string): Promise<number> {
	const paper = await page.pdf({ path: `${folder}${name}.pdf`, format: "A4" });
	return paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

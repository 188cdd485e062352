// The options page with many pupils, in the built extension: nothing may keep it from drawing.
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { runTool } from "../../scripts/run-tool.mjs";
import { startChromium } from "../e2e/support/chromium-driver";
import { judgeBounds } from "./measure";
import { hasHeading, importRoster, openPages, useTable } from "./office-steps";
import { type Doing, recordPages, type Scrolling, watchOpening } from "./page-recorder";
import { scrollByThumb, scrollByWheel } from "./scroll-page";

const extension = fileURLToPath(new URL("../../.output/chrome-mv3", import.meta.url));
const viewport = { width: 1280, height: 900 };
const many = 100_000;
const usual = 2_000;
const longTask = 200;

if (!runTool("wxt", "build", "-b", "chrome")) process.exit(1);
const load = () => loadavg()[0]?.toFixed(1) ?? "";
console.log(`Load of the machine before: ${load()} on ${cpus().length} processors.`);
const small = await measure(usual);
const large = await measure(many);
const plain = await measurePlain();
console.log(`Load of the machine after: ${load()}.`);
tell(small);
tell(large);
console.log("\nFrames while scrolling");
console.table({
	"plain page, wheel": inWords(plain.wheel),
	"table, wheel": inWords(large.wheel),
	"plain page, thumb": inWords(plain.thumb),
	"table, thumb": inWords(large.thumb),
});
judge();

/** A laptop onto which a roster is loaded by the page itself, and all that is then done with it. */
async function measure(size: number) {
	const laptop = await startChromium({
		extension,
		viewport,
		keepsFirstRun: true,
		hasScrollbars: true,
	});
	const page = laptop.firstRun;
	// A tab behind another draws when it likes.
	await laptop.page.close();
	await page.bringToFront();
	await recordPages(page);
	const options = page.url().replace(/#.*/, "");
	await watchOpening(page, `${options}#roster`, hasHeading);
	const steps = { ...(await importRoster(page, size)), ...(await openPages(page, options)) };
	const used = await useTable(page);
	const [wheel, thumb] = [await scrollByWheel(page), await scrollByThumb(page)];
	await laptop.close();
	return { size, steps: { ...steps, ...used }, wheel, thumb };
}

/** The same scrolling in the same browser on a page with nothing in it. */
async function measurePlain() {
	const laptop = await startChromium({ extension, viewport, hasScrollbars: true });
	const { page } = laptop;
	await recordPages(page);
	await page.goto("data:text/html,<body>");
	await page.setContent(
		`<div class="long" style="height: 576px; overflow: auto"><div style="height: ${many * 52}px"></div></div>`,
	);
	const [wheel, thumb] = [await scrollByWheel(page), await scrollByThumb(page)];
	await laptop.close();
	return { wheel, thumb };
}

function tell({ size, steps }: { size: number; steps: Readonly<Record<string, Doing>> }): void {
	console.log(`\n${size.toLocaleString("en-GB")} pupils`);
	const rows = Object.entries(steps).map(([step, { time, longest }]) => [
		step,
		{ "ms until done": Math.round(time), "longest task, ms": longest === 0 ? "< 50" : longest },
	]);
	console.table(Object.fromEntries(rows));
}

function inWords({ perSecond, inTime, longest, empty, work }: Scrolling) {
	return {
		"frames a second": perSecond.toFixed(1),
		"within 17 ms": `${(inTime * 100).toFixed(1)} %`,
		"longest, ms": longest.toFixed(0),
		"own work a frame, ms": work.toFixed(1),
		"without rows": `${(empty * 100).toFixed(1)} %`,
	};
}

function judge(): void {
	const total =
		large.steps["import: files read"].time + large.steps["import: stored after the yes"].time;
	const longest = (of: (step: string) => boolean) =>
		Math.max(
			...Object.entries(large.steps).flatMap(([step, done]) => (of(step) ? [done.longest] : [])),
		);
	const atMost = (what: string, measured: number, bound: number) => ({
		what: `${what} ≤ ${bound}`,
		measured,
		holds: measured <= bound,
	});
	const asFast = (what: string, table: Scrolling, page: Scrolling) => {
		const measured = table.perSecond / page.perSecond;
		return { what: `${what}, frames of a plain page ≥ 0.95`, measured, holds: measured >= 0.95 };
	};
	const isImport = (step: string) => step.startsWith("import");
	judgeBounds([
		atMost(
			"2,000 rows stored after the yes, ms",
			small.steps["import: stored after the yes"].time,
			1000,
		),
		atMost("100,000 rows imported, ms", total, 20_000),
		atMost("longest task while 100,000 rows are imported, ms", longest(isImport), longTask),
		atMost(
			"longest task at a roster of 100,000, ms",
			longest((step) => !isImport(step)),
			longTask,
		),
		atMost(
			"options page interactive with 2,000 pupils, ms",
			small.steps["options page opened"].time,
			500,
		),
		atMost(
			"options page interactive with 100,000 pupils, ms",
			large.steps["options page opened"].time,
			500,
		),
		atMost(
			"a consent withdrawn, or a pupil edited, at a roster of 100,000, ms",
			Math.max(
				large.steps["one pupil's consents withdrawn"].time,
				large.steps["one pupil edited"].time,
			),
			300,
		),
		atMost("own work for a frame while scrolling by wheel, ms", large.wheel.work, 16),
		atMost("frames without rows while scrolling by thumb, share", large.thumb.empty, 0.01),
		asFast("scrolling by wheel", large.wheel, plain.wheel),
		asFast("scrolling by thumb", large.thumb, plain.thumb),
	]);
}

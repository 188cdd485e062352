import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { TabDescription } from "./ask-tab";
import { selfTestReport } from "./self-test-report";

interface CopyReportProps {
	readonly tab: TabDescription;
	readonly today: string;
}

/** Copies the self-test of the tab in front; shows it where the clipboard is refused. */
export function CopyReport({ tab, today }: CopyReportProps) {
	const [said, setSaid] = useState<"copied" | "refused" | null>(null);
	const { version } = browser.runtime.getManifest();
	const report = selfTestReport(tab, { version, browser: navigator.userAgent, today });
	const copy = () => {
		navigator.clipboard.writeText(report).then(
			() => setSaid("copied"),
			() => setSaid("refused"),
		);
	};
	return (
		<div class="report">
			<button type="button" class="button options" onClick={copy}>
				Copy a self-test of this page
			</button>
			<p class="soft" aria-live="polite">
				{said === "copied" ? "Copied. It holds no text and no names." : ""}
			</p>
			{said === "refused" && <pre>{report}</pre>}
		</div>
	);
}

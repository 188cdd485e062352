import { Notice } from "../../../components/ui/notice";

/** Said on every view: what was stored here is gone, and nobody here took it away. */
export function LostNotice() {
	return (
		<Notice tone="error" title="The browser has lost the school's data.">
			<p>
				Posts are not checked as they should be. Open a backup under <a href="#data">This laptop</a>
				, or choose the <a href="#policy">policy</a> and load the <a href="#roster">roster</a>{" "}
				again.
			</p>
		</Notice>
	);
}

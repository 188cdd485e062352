import { iconPaths } from "../../../components/composer/icon-paths";
import styles from "../../../components/composer/panel.css?inline";
import type { Database } from "../../../storage/database";
import { loadSettings } from "../../../storage/settings";
import { handle } from "../answer-request";
import { forgetBadge } from "../badge";
import { protocol } from "../protocol";

/** The tooltip's looks travel with its settings: a page in which nobody writes does not carry them. */
export function answerReadPageSettings(database: Database) {
	return handle(protocol.readPageSettings, async (_, { tabId }) => {
		if (tabId !== undefined) forgetBadge(tabId);
		const { askInitials, holdUnchecked } = await loadSettings(database);
		return { askInitials, holdUnchecked, styles, icons: iconPaths };
	});
}

import type { DecisionLog } from "./decision-log";
import type { DraftSession } from "./draft-session";
import { textOf } from "./finding-key";
import type { Mend } from "./join-mends";
import type { Notice } from "./words";

/** Writes a mend into the composer, if the words that it is about still stand there; null when it is done. */
export async function writeMend(
	session: DraftSession,
	log: DecisionLog,
	{ place, edits, findings }: Mend,
): Promise<Notice | null> {
	const { checked } = session.state;
	if (!checked) return null;
	const outcome = await session.composer.write(place, textOf(checked, findings[0]), edits);
	session.look();
	session.check();
	if (outcome !== "written") return outcome;
	for (const finding of findings) void log.write(session.state, finding, { outcome: "mended" });
	return null;
}

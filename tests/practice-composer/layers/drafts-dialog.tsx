import { Box } from "../look/box";
import { Button } from "../look/button";
import { openDialog } from "../state/compose";
import { textOf } from "../state/composer-draft";
import { change, useApp } from "../state/store";

/** Saved drafts; opening one fills the dialog's composer. */
export function DraftsDialog() {
	const { drafts } = useApp();
	if (drafts.length === 0) return <Box style={{ padding: "32px" }}>Nothing saved yet</Box>;
	return (
		<Box style={{ padding: "16px", gap: "8px" }}>
			{drafts.map((draft) => (
				<Button
					key={draft.boxes[0]?.key ?? ""}
					look="outline"
					testId="draft"
					onPress={() => {
						change({ drafts: drafts.filter((other) => other !== draft) });
						openDialog(draft);
					}}
				>
					{draft.boxes.map(textOf).join(" / ")}
				</Button>
			))}
		</Box>
	);
}

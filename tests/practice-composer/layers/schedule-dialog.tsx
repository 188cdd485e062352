import { Box } from "../look/box";
import { Button } from "../look/button";
import { answer } from "../state/routes";
import { changeComposer, useApp } from "../state/store";

/** Without the confirmation the post would go out at once. */
export function ScheduleDialog() {
	const { askedBy } = useApp();
	const confirm = () => {
		changeComposer(askedBy, () => ({ isScheduled: true }));
		answer();
	};
	return (
		<Box style={{ padding: "16px", gap: "12px" }}>
			<label>
				Day{" "}
				<select defaultValue="Friday">
					<option>Friday</option>
					<option>Saturday</option>
				</select>
			</label>
			<Button look="post" testId="scheduledConfirmationPrimaryAction" onPress={confirm}>
				Confirm
			</Button>
		</Box>
	);
}

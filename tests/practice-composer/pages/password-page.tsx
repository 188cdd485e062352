import { Box } from "../look/box";
import { Button } from "../look/button";
import { act } from "../state/acts";

/** The account's password page. */
export function PasswordPage() {
	return (
		<Box style={{ padding: "16px", gap: "12px" }}>
			<h2>Change your password</h2>
			<input type="password" name="current_password" aria-label="Current password" />
			<input type="password" name="new_password" aria-label="New password" />
			<Button
				look="post"
				testId="settingsDetailSave"
				onPress={() => act("password-change", "/settings/password")}
			>
				Save
			</Button>
		</Box>
	);
}

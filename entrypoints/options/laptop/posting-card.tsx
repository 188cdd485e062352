import { CheckField } from "../../../components/ui/check-field";
import { saveSettings } from "../../../storage/settings";
import type { Settings } from "../../../storage/settings-schema";
import type { SectionProps } from "../options-state";

/** What staff are asked on this laptop while they post. */
export function PostingCard({ data, change }: Pick<SectionProps, "data" | "change">) {
	const { settings, setup, lock } = data;
	const { values } = setup.managed;
	const set = (part: Partial<Settings>) => void change((database) => saveSettings(database, part));
	return (
		<fieldset class="card stack" disabled={lock.is === "locked"}>
			<legend class="visually-hidden">When staff post</legend>
			<h3>When staff post</h3>
			<CheckField
				label="Ask for initials with each override"
				help="For laptops that several people use."
				isOn={settings.askInitials}
				isManaged={values.askInitials !== undefined}
				onChange={(askInitials) => set({ askInitials })}
			/>
			<CheckField
				label="Hold a post once when it could not be checked"
				help="The reason is always shown."
				isOn={settings.holdUnchecked}
				isManaged={values.holdWhenUnchecked !== undefined}
				onChange={(holdUnchecked) => set({ holdUnchecked })}
			/>
		</fieldset>
	);
}

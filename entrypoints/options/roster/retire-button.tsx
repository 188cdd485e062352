import { pupilsWords } from "../../../components/ui/in-figures";
import type { SectionProps } from "../options-state";

interface RetireButtonProps extends Pick<SectionProps, "change" | "work"> {
	readonly count: number;
}

/** Takes the whole roster out of use, and offers to bring it back. */
export function RetireButton({ count, change, work }: RetireButtonProps) {
	const retire = async () => {
		work.rosterImport.forgetStored();
		const isDone = await change(() => work.desk.ask("retire", null));
		if (!isDone) return;
		work.undo.value = {
			words: `The roster of ${pupilsWords(count)} is out of use. Names and pictures are not checked.`,
			revert: () => change(() => work.desk.ask("restore", null)),
		};
	};
	return (
		<div class="row">
			<button type="button" class="button danger" onClick={() => void retire()}>
				Remove the whole roster
			</button>
			<span class="soft small">It can be brought back for a time.</span>
		</div>
	);
}

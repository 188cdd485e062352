import type { Signal } from "@preact/signals";
import { Notice } from "../../../components/ui/notice";
import type { Undo } from "../options-data";

/** Says what was done last, and takes it back by one click. */
export function UndoNotice({ undo }: { readonly undo: Signal<Undo | null> }) {
	const last = undo.value;
	if (!last) return null;
	return (
		<div class="undo">
			<Notice tone="good" title={last.words}>
				<div class="row">
					<button
						type="button"
						class="button"
						onClick={() => {
							undo.value = null;
							void last.revert();
						}}
					>
						Undo
					</button>
					<button
						type="button"
						class="button quiet"
						onClick={() => {
							undo.value = null;
						}}
					>
						Close
					</button>
				</div>
			</Notice>
		</div>
	);
}

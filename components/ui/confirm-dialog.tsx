import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface ConfirmDialogProps {
	readonly isOpen: boolean;
	readonly title: string;
	readonly confirmLabel: string;
	readonly children: ComponentChildren;
	readonly onConfirm: () => void;
	readonly onCancel: () => void;
}

/** Asks before something that cannot be taken back. Escape and Cancel leave all as it is. */
export function ConfirmDialog(props: ConfirmDialogProps) {
	const { isOpen, title, confirmLabel, children, onConfirm, onCancel } = props;
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	useEffect(() => {
		if (isOpen) dialog.current?.showModal();
		else dialog.current?.close();
	}, [isOpen]);
	return (
		<dialog ref={dialog} aria-labelledby={titleId} onClose={onCancel}>
			<div class="stack">
				<h2 id={titleId}>{title}</h2>
				{children}
				<div class="row">
					<button type="button" class="button danger" onClick={onConfirm}>
						{confirmLabel}
					</button>
					<button type="button" class="button" onClick={onCancel}>
						Cancel
					</button>
				</div>
			</div>
		</dialog>
	);
}

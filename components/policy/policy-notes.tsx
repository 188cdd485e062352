import type { Policy } from "../../rules/domain/policy";
import { keyOfNote, type Note, unseenNotes } from "./unseen-notes";

interface PolicyNotesProps {
	readonly policy: Pick<Policy, "id" | "notes">;
	/** As "<policy>/<note>". */
	readonly seenNotes: readonly string[];
	readonly onSeen: (note: string) => void;
}

/** What in the school's document has gone stale: told to the administrator until it has been seen, then folded away. */
export function PolicyNotes({ policy, seenNotes, onSeen }: PolicyNotesProps) {
	const news = unseenNotes(policy, seenNotes);
	const seen = policy.notes.filter((note) => !news.includes(note));
	return (
		<>
			{news.length > 0 && (
				<div class="notice warning" role="note">
					<span class="sign" aria-hidden="true">
						!
					</span>
					<strong>Look at these points of the document</strong>
					<ul class="notes">
						{news.map((note) => (
							<li key={note.id}>
								<NoteWords note={note} />{" "}
								<button
									type="button"
									class="button small"
									aria-label={`Seen: ${note.text}`}
									onClick={() => onSeen(keyOfNote(policy, note))}
								>
									Seen
								</button>
							</li>
						))}
					</ul>
				</div>
			)}
			{seen.length > 0 && (
				<details class="soft small">
					<summary>
						{seen.length === 1 ? "1 stale point" : `${seen.length} stale points`} of the document,
						seen
					</summary>
					<ul class="notes">
						{seen.map((note) => (
							<li key={note.id}>
								<NoteWords note={note} />
							</li>
						))}
					</ul>
				</details>
			)}
		</>
	);
}

function NoteWords({ note: { text, heading } }: { readonly note: Note }) {
	return (
		<>
			{text} <span class="soft small">({heading})</span>
		</>
	);
}

import { dayWords } from "./duty-words";
import { PostLink, type SentPostRow } from "./sent-post-table";

export interface ReviewRow {
	readonly post: SentPostRow;
	readonly pupils: readonly {
		readonly hash: string;
		readonly as: "named" | "pictured" | "author";
		readonly reason: "left" | "do-not-show" | "refused" | "gone";
		/** Null where the name is not known, or not to be shown here. */
		readonly name: string | null;
	}[];
}

interface ReviewListProps {
	readonly rows: readonly ReviewRow[];
	readonly today: string;
	readonly onDeleted: (id: number, isDeleted: boolean) => void;
	/** All of the post's pupils listed here may stay in it. */
	readonly onStay: (id: number, hashes: readonly string[]) => void;
}

const ways = {
	named: "is named",
	pictured: "may be in the picture",
	author: "made the pictured work",
} as const;
const reasons = {
	left: "has left the school",
	"do-not-show": "must not be shown",
	refused: "has no permission any more",
	gone: "is not on the roster any more",
} as const;

/** Posts that may show somebody who should not be shown any more; each is deleted on X or looked at. */
export function ReviewList({ rows, today, onDeleted, onStay }: ReviewListProps) {
	return (
		<ul role="list" class="stack">
			{rows.map(({ post, pupils }) => (
				<li key={post.id} class="card duty">
					<div class="stack tight">
						<h4>
							<PostLink account={post.account} link={post.link} />
						</h4>
						<p class="soft small">Sent on {dayWords(post.date, today)}</p>
						<ul class="notes">
							{pupils.map(({ hash, as, reason, name }) => (
								<li key={`${hash} ${as}`}>
									<strong>{name ?? "A pupil"}</strong> {ways[as]} and {reasons[reason]}.
								</li>
							))}
						</ul>
					</div>
					<div class="duty-act">
						<button type="button" class="button" onClick={() => onDeleted(post.id, true)}>
							Deleted on X
							<span class="visually-hidden">: post of {dayWords(post.date, today)}</span>
						</button>
						<button
							type="button"
							class="button"
							onClick={() =>
								onStay(
									post.id,
									pupils.map(({ hash }) => hash),
								)
							}
						>
							Looked at, may stay
							<span class="visually-hidden">: post of {dayWords(post.date, today)}</span>
						</button>
					</div>
				</li>
			))}
		</ul>
	);
}

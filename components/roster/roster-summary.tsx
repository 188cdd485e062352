import type { Consent, Purpose } from "../../rules/domain/pupil";
import { ageWords, dateWords } from "../ui/date-words";
import { inFigures } from "../ui/in-figures";
import { Notice } from "../ui/notice";
import { TableFrame } from "../ui/table-frame";

type ConsentCounts = Readonly<Record<Purpose, Readonly<Record<Consent, number>>>>;

interface PupilCounts {
	readonly here: number;
	readonly left: number;
	readonly doNotShow: number;
	readonly consents: ConsentCounts;
}
interface RosterSummaryProps {
	readonly date: string;
	/** Days since the roster's date. */
	readonly ageDays: number;
	/** The policy's limit; null while no policy is chosen. */
	readonly maxAgeDays: number | null;
	readonly files: readonly string[];
	readonly covers: readonly Purpose[];
	readonly counts: PupilCounts;
	readonly damaged: number;
}

export const purposeWords: Record<Purpose, string> = {
	photo: "Photo",
	name: "Name",
	work: "Work",
	achievement: "Achievement",
};
const purposes = ["photo", "name", "work", "achievement"] as const;

/** What is loaded: how old, how many, and how the consents stand. Counts only, nobody's name. */
export function RosterSummary(props: RosterSummaryProps) {
	const { date, ageDays, maxAgeDays, files, covers, counts, damaged } = props;
	const isOld = maxAgeDays !== null && ageDays > maxAgeDays;
	return (
		<div class="stack">
			<dl class="facts">
				<Fact label="Pupils" value={inFigures(counts.here)} />
				<Fact label="Roster of" value={dateWords(date)} detail={ageWords(ageDays)} />
				<Fact label="Left the school" value={inFigures(counts.left)} />
				<Fact label="Not to be shown" value={inFigures(counts.doNotShow)} />
			</dl>
			{isOld && (
				<Notice tone="warning" title={`This roster is older than ${maxAgeDays} days.`}>
					<p>Until a newer one is loaded, checks of names and pictures only ask.</p>
				</Notice>
			)}
			{damaged > 0 && (
				<Notice tone="error" title={`${damaged} stored pupils cannot be read.`}>
					<p>They are not recognised in posts. Load the roster again.</p>
				</Notice>
			)}
			<ConsentTable counts={counts.consents} covers={covers} />
			{files.length > 0 && <p class="soft small">From {files.join(", ")}</p>}
		</div>
	);
}

interface FactProps {
	readonly label: string;
	readonly value: string;
	readonly detail?: string;
}

function Fact({ label, value, detail }: FactProps) {
	return (
		<div>
			<dt class="soft small">{label}</dt>
			<dd>
				{value}
				{detail !== undefined && <span class="soft small">{detail}</span>}
			</dd>
		</div>
	);
}

interface ConsentTableProps {
	readonly counts: ConsentCounts;
	readonly covers: readonly Purpose[];
}

/** How many pupils have which consent; a purpose that no column covers says so. */
export function ConsentTable({ counts, covers }: ConsentTableProps) {
	return (
		<TableFrame label="Consents">
			<table class="consent-counts">
				<thead>
					<tr>
						<th scope="col">Consent for</th>
						<th scope="col" class="number">
							Given
						</th>
						<th scope="col" class="number">
							Refused
						</th>
						<th scope="col" class="number">
							Unknown
						</th>
					</tr>
				</thead>
				<tbody>
					{purposes.map((purpose) => (
						<tr key={purpose}>
							<th scope="row">{purposeWords[purpose]}</th>
							{covers.includes(purpose) ? (
								(["given", "refused", "unknown"] as const).map((consent) => (
									<td key={consent} class="number">
										{inFigures(counts[purpose][consent])}
									</td>
								))
							) : (
								<td colSpan={3} class="soft">
									no column of the roster says
								</td>
							)}
						</tr>
					))}
				</tbody>
			</table>
		</TableFrame>
	);
}

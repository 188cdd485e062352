import { countDue } from "../../../storage/load-duties";
import type { OptionsData } from "../options-data";

interface FromHereProps {
	readonly data: OptionsData;
}

/** What is left to do once posts are checked: duties, staff, the lock, the other laptops. */
export function FromHere({ data: { duties, lock } }: FromHereProps) {
	const due = countDue(duties);
	return (
		<section class="stack tight" aria-labelledby="from-here">
			<h3 id="from-here">From here</h3>
			<ul class="notes">
				{due > 0 && (
					<li>
						<a href="#duties">{due === 1 ? "1 duty is due" : `${due} duties are due`}</a>
					</li>
				)}
				<li>
					<a href="#help/staff">Print one page for staff</a>
				</li>
				{lock.is === "free" && (
					<li>
						<a href="#data">Set a PIN</a>, so that only you see the roster and change the policy
					</li>
				)}
				<li>
					<a href="#setup">Take this set-up to the other laptops</a>
				</li>
			</ul>
		</section>
	);
}

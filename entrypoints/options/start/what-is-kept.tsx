/** What a school should know before it begins: what is kept, and what never leaves. */
export function WhatIsKept() {
	return (
		<section class="promises" aria-label="What is kept, and what never leaves">
			<div class="stack tight">
				<h3>Kept in this browser</h3>
				<ul class="notes">
					<li>the policy you choose, and your staff list</li>
					<li>of each pupil: names, class, year and consents</li>
					<li>what was done with findings, without any words</li>
					<li>the addresses on X of posts sent from here</li>
				</ul>
			</div>
			<div class="stack tight">
				<h3>Never kept</h3>
				<ul class="notes">
					<li>what anybody writes on X</li>
					<li>dates of birth, pupil numbers, needs, contacts</li>
				</ul>
			</div>
			<div class="stack tight">
				<h3>Never leaves the laptop</h3>
				<ul class="notes">
					<li>all that is kept: Chalkline sends nothing anywhere</li>
					<li>X’s own pages never see the roster</li>
				</ul>
			</div>
		</section>
	);
}

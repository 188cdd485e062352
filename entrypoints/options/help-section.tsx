import { guidePictures } from "../../components/help/guide-pictures";
import { GuideText } from "../../components/help/guide-text";
import { guides } from "../../components/help/guides";
import type { SectionProps } from "./options-state";

/** The guides: a list, or the one that the address names. */
export function HelpSection({ place }: Pick<SectionProps, "place">) {
	const guide = guides.find(({ id }) => id === place);
	if (!guide) return <GuideList />;
	return (
		<article class="stack">
			<div class="row on-screen">
				<a href="#help">All guides</a>
				<button type="button" class="button" onClick={() => print()}>
					Print
				</button>
			</div>
			<GuideText markdown={guide.markdown} pictures={guidePictures} />
		</article>
	);
}

function GuideList() {
	return (
		<div class="stack wide">
			<h2>Help</h2>
			<ul role="list" class="stack">
				{guides.map(({ id, label, forWhom }) => (
					<li key={id} class="card stack tight">
						<a href={`#help/${id}`}>
							<strong>{label}</strong>
						</a>
						<p class="soft">{forWhom}</p>
					</li>
				))}
			</ul>
		</div>
	);
}

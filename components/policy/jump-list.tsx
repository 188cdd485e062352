import { useEffect, useRef } from "preact/hooks";
import { goToPlace } from "../ui/go-to-place";
import { usePlaceInView } from "../ui/use-place-in-view";
import { useWindowWidth } from "../ui/use-window-width";
import type { PolicyHeading } from "./policy-headings";

interface JumpListProps {
	readonly headings: readonly PolicyHeading[];
}

/** The page's headings beside it, or in a narrow window folded into a line above it. */
export function JumpList({ headings }: JumpListProps) {
	const list = useRef<HTMLDetailsElement>(null);
	const isWide = useWindowWidth("(width >= 62rem)");
	const inView = usePlaceInView(headings.map(({ id }) => id));
	useEffect(() => {
		if (list.current) list.current.open = isWide.value;
	}, [isWide.value]);
	const jump = (link: HTMLAnchorElement, id: string) => {
		if (list.current && !isWide.value) list.current.open = false;
		// An address that names the place already leads nowhere by itself.
		if (link.hash === location.hash) goToPlace(id);
	};
	return (
		<nav class="jumps" aria-label="On this page">
			<details ref={list} class="card">
				<summary>
					<strong>On this page</strong>
				</summary>
				<ul role="list">
					{headings.map((heading) => (
						<li key={heading.id}>
							<a
								href={`#policy/${heading.id}`}
								aria-current={heading.id === inView.value ? "location" : undefined}
								onClick={({ currentTarget }) => jump(currentTarget, heading.id)}
							>
								{heading.words} <Marks {...heading} />
							</a>
						</li>
					))}
				</ul>
			</details>
		</nav>
	);
}

function Marks({ changed, isStale }: PolicyHeading) {
	return (
		<>
			{changed > 0 && <span class="tag info">{changed} changed</span>}{" "}
			{isStale && <span class="tag warning">! stale</span>}
		</>
	);
}

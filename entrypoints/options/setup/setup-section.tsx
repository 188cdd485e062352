import { useEffect } from "preact/hooks";
import type { SectionProps } from "../options-state";
import { SetupFollow } from "./setup-follow";
import { SetupOpen } from "./setup-open";
import { SetupPublish } from "./setup-publish";
import { SetupState } from "./setup-state";

/** One set-up for many laptops: where this one's comes from, publishing, opening, following. */
export function SetupSection({ data, change, work: { setup: work } }: SectionProps) {
	const { setup, policy, lock } = data;
	const isLocked = lock.is === "locked";
	const school = policy.status === "found" ? policy.value.policy.school : null;
	// With every reading of the database, for any view may have changed something.
	useEffect(() => void work.lookForChanges(isLocked), [work, data, isLocked]);
	return (
		<div class="stack wide">
			<div class="stack tight">
				<h2>Set-up file</h2>
				<p class="soft">
					One sealed file takes policy, roster, staff and settings to every other laptop. It can lie
					on a share or a web server: without the passphrase nobody can read it.
				</p>
			</div>
			<SetupState standing={setup} isChanged={work.isChanged.value} />
			{!isLocked && (
				<>
					<SetupPublish school={school} standing={setup} work={work} />
					<SetupOpen work={work} canJoin={school !== null && setup.right === "free"} />
					<SetupFollow standing={setup} isChanged={work.isChanged.value} change={change} />
				</>
			)}
		</div>
	);
}

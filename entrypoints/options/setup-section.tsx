import type { SectionProps } from "./options-state";
import { SetupFollow } from "./setup-follow";
import { SetupOpen } from "./setup-open";
import { SetupPublish } from "./setup-publish";
import { SetupState } from "./setup-state";

/** One set-up for many laptops: where this one's comes from, publishing, opening, following. */
export function SetupSection({ data, change, work }: SectionProps) {
	const { setup, policy } = data;
	const isManaged = setup.following?.isManaged === true;
	return (
		<div class="stack wide">
			<div class="stack tight">
				<h2>Set-up file</h2>
				<p class="soft">
					One sealed file takes policy, roster, staff and settings to every other laptop. It can lie
					on a share or a web server: without the passphrase nobody can read it.
				</p>
			</div>
			<SetupState standing={setup} />
			{setup.managed.values.lockOptions !== true && (
				<>
					<SetupPublish
						school={policy.status === "found" ? policy.value.policy.school : null}
						standing={setup}
						work={work.setup}
					/>
					<SetupOpen work={work.setup} canJoin={policy.status === "found"} />
				</>
			)}
			{!isManaged && setup.managed.values.lockOptions !== true && (
				<SetupFollow following={setup.following} change={change} />
			)}
		</div>
	);
}

import { useId } from "preact/hooks";
import type { Policy } from "../../rules/domain/policy";

interface PolicyFileProps {
	readonly shown: Policy | null;
	/** Gets the file's content as parsed, or its text when it is no JSON. */
	readonly onLoad: (given: unknown) => Promise<void>;
}

/** A school's own policy: taken from a file, and given out as one to start from. */
export function PolicyFile({ shown, onLoad }: PolicyFileProps) {
	const id = useId();
	return (
		<details class="card">
			<summary>
				<strong>A policy of your own</strong>
			</summary>
			<div class="stack file-body">
				<p class="soft">
					A policy is a file of clauses, each with how it is kept. Save one of the policies above,
					change it to what your governors agreed on, and load it here.
				</p>
				<div class="row">
					<span class="pick">
						<input
							id={id}
							class="visually-hidden"
							type="file"
							accept=".json,application/json"
							onChange={(event) => {
								const file = event.currentTarget.files?.[0];
								event.currentTarget.value = "";
								if (file) void file.text().then(parse).then(onLoad);
							}}
						/>
						<label class="button" for={id}>
							Load a policy file
						</label>
					</span>
					{shown && (
						<button type="button" class="button" onClick={() => saveFile(shown)}>
							Save “{shown.school.name}” as a file
						</button>
					)}
				</div>
			</div>
		</details>
	);
}

function parse(text: string): unknown {
	try {
		const given: unknown = JSON.parse(text);
		return given;
	} catch {
		// The policy's own parser then says that this is none.
		return text;
	}
}

function saveFile(policy: Policy): void {
	const blob = new Blob([JSON.stringify(policy, null, "\t")], { type: "application/json" });
	const link = document.createElement("a");
	link.href = URL.createObjectURL(blob);
	link.download = `${policy.id}.json`;
	link.click();
	URL.revokeObjectURL(link.href);
}

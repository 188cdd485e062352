import { signal } from "@preact/signals";
import { everybodyHere } from "../../../components/roster/pupil-filter";
import { unreadableWords } from "../../../components/ui/unreadable-words";
import type { ImportProgress } from "../../../storage/roster-import/files/create-breath";
import { limits } from "../../../storage/roster-import/files/limits";
import type { InspectedTable } from "../../../storage/roster-import/roster-inspection";
import { DeskError, type DeskLine } from "../../roster-desk/ask-desk";
import type { ImportReview, StoreOutcome } from "../../roster-desk/desk-protocol";
import type { MappingEdit } from "../../roster-desk/edit-mapping";
import type { Change } from "../options-data";
import { PupilSight } from "./pupil-sight";

/** Where an import stands. Nothing is stored before `confirm`. */
export type ImportStep =
	| { readonly step: "idle" }
	| { readonly step: "reading"; readonly progress: ImportProgress | null }
	| { readonly step: "refused"; readonly reason: string }
	| {
			readonly step: "review";
			readonly review: ImportReview;
			readonly progress: ImportProgress | null;
			readonly isStoring: boolean;
			/** Another roster has come since the review was first shown; the changes are against that one. */
			readonly isOvertaken: boolean;
	  }
	| {
			readonly step: "stored";
			readonly pupilCount: number;
			/** Against the roster that was there before; null when it is the first. */
			readonly changes: ImportReview["changes"];
	  };

type ReviewStep = Extract<ImportStep, { step: "review" }>;
type StepAt = (progress: ImportProgress) => ImportStep;

/** One import from the files to the stored roster; the work is done by a worker of its own. */
export class RosterImport {
	readonly now = signal<ImportStep>({ step: "idle" });
	/** As understood of the files, leavers and all. */
	readonly pupils: PupilSight;
	readonly #change: Change;
	readonly #desk: DeskLine;

	constructor(change: Change, desk: DeskLine) {
		this.#change = change;
		this.#desk = desk;
		this.pupils = new PupilSight((asked) => desk.ask("list", { of: "files", ...asked }), {
			...everybodyHere,
			standing: "all",
		});
	}

	/** Reads files and shows what they hold. */
	async start(chosen: readonly File[]): Promise<void> {
		const tooLarge = chosen.find(({ size }) => size > limits.fileBytes);
		if (tooLarge) {
			this.now.value = { step: "refused", reason: `${tooLarge.name} is larger than 50 MB.` };
			return;
		}
		this.now.value = { step: "reading", progress: null };
		this.pupils.clear();
		const onProgress = this.#reporter((progress) => ({ step: "reading", progress }));
		await this.#show(this.#desk.ask("start", { files: chosen }, onProgress));
	}

	/** Takes a decision about a table and reads the files anew by it. */
	async edit({ columns, title }: InspectedTable, edit: MappingEdit): Promise<void> {
		const before = this.now.value;
		if (before.step !== "review") return;
		const headings = columns.map(({ heading }) => heading);
		const onProgress = this.#reporter((progress) => ({ ...before, progress }));
		await this.#show(this.#desk.ask("edit", { table: { headings, title }, edit }, onProgress));
	}

	/** Stores the roster and the decisions. `date`: the ISO date on which the school's system gave the list. */
	async confirm(date: string): Promise<void> {
		const now = this.now.value;
		if (now.step !== "review" || now.isStoring) return;
		this.now.value = { ...now, isStoring: true };
		const answer: { outcome: StoreOutcome | null } = { outcome: null };
		await this.#change(async () => {
			answer.outcome = await this.#desk.ask("store", { date });
		});
		const { outcome } = answer;
		if (outcome?.isStored) this.#desk.stop();
		this.now.value = outcome ? stepAfterStoring(now, outcome) : { ...now, isStoring: false };
	}

	/** Ends the reading and forgets the files; nothing has been stored. */
	cancel(): void {
		this.#desk.stop();
		this.now.value = { step: "idle" };
	}

	/** No longer says what was loaded last: another roster is in its place. */
	forgetStored(): void {
		if (this.now.value.step === "stored") this.now.value = { step: "idle" };
	}

	#reporter(stepAt: StepAt): (progress: ImportProgress) => void {
		return (progress) => {
			this.now.value = stepAt(progress);
		};
	}

	async #show(asked: Promise<ImportReview>): Promise<void> {
		try {
			this.now.value = stepAfter(await asked);
			void this.pupils.refresh();
		} catch (error) {
			// Who cancels has said what comes next.
			if (error instanceof DeskError && error.message === "stopped") return;
			this.now.value = { step: "refused", reason: unreadableWords("The file") };
		}
	}
}

function stepAfter(review: ImportReview): ImportStep {
	const { outcome, reason } = review.inspection;
	if (outcome === "refused") {
		return { step: "refused", reason: reason ?? "The file is no roster." };
	}
	return { step: "review", review, progress: null, isStoring: false, isOvertaken: false };
}

function stepAfterStoring(review: ReviewStep, { isStored, changes }: StoreOutcome): ImportStep {
	return isStored
		? { step: "stored", pupilCount: review.review.pupilCount, changes }
		: {
				...review,
				review: { ...review.review, changes },
				isStoring: false,
				isOvertaken: true,
			};
}

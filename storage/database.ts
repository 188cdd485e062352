import { Dexie, type Table } from "dexie";
import { initial } from "./migrations/0001-initial";
import { setUps } from "./migrations/0002-set-ups";
import { duties } from "./migrations/0003-duties";
import { lock } from "./migrations/0004-lock";
import { rewrittenPupils } from "./migrations/0005-rewritten-pupils";

/** Every step from the first version on, oldest first. Append only. */
export const migrations: readonly ((database: Dexie) => void)[] = [
	initial,
	setUps,
	duties,
	lock,
	rewrittenPupils,
];

/**
 * The school's data in the extension's own origin. Rows are `unknown` on purpose: whoever reads
 * one parses it. A `slot` names the one record of its kind ("present", "previous").
 */
export class Database extends Dexie {
	constructor(name = "chalkline") {
		super(name);
		for (const migrate of migrations) migrate(this);
	}

	get policies(): Table<unknown, string> {
		return this.table("policies");
	}
	get rosterFacts(): Table<unknown, string> {
		return this.table("rosterFacts");
	}
	get rosters(): Table<unknown, string> {
		return this.table("rosters");
	}
	get rewrittenPupils(): Table<unknown, string> {
		return this.table("rewrittenPupils");
	}
	get nameIndexes(): Table<unknown, string> {
		return this.table("nameIndexes");
	}
	get staffLists(): Table<unknown, string> {
		return this.table("staffLists");
	}
	get settings(): Table<unknown, string> {
		return this.table("settings");
	}
	get importMemories(): Table<unknown, string> {
		return this.table("importMemories");
	}
	get setups(): Table<unknown, string> {
		return this.table("setups");
	}
	get publishers(): Table<unknown, string> {
		return this.table("publishers");
	}
	get followings(): Table<unknown, string> {
		return this.table("followings");
	}
	get openAttempts(): Table<unknown, string> {
		return this.table("openAttempts");
	}
	get locks(): Table<unknown, string> {
		return this.table("locks");
	}
	get activity(): Table<unknown, number> {
		return this.table("activity");
	}
	get dutyMarks(): Table<unknown, number> {
		return this.table("dutyMarks");
	}
	get sentPosts(): Table<unknown, number> {
		return this.table("sentPosts");
	}
}

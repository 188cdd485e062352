import type { DBCore, DBCoreMutateRequest, DBCoreTable } from "dexie";
import type { Database } from "./database";

/** What staff may write while the set-up is locked: what they do themselves. */
const writtenByStaff: ReadonlySet<string> = new Set([
	"activity",
	"locks",
	"dutyMarks",
	"sentPosts",
]);
/** What names pupils, or helps to know them again. */
const unseenByStaff: ReadonlySet<string> = new Set([
	"rosters",
	"rewrittenPupils",
	"nameIndexes",
	"importMemories",
]);

/** A locked set-up was to be read or changed. */
export class LockedError extends Error {
	override readonly name = "LockedError";
}

/**
 * Keeps a page's database as its lock says, whatever the page asks: while `isOpen` says no, nothing
 * of the set-up is written, and the tables with pupils are empty. The background's own database is not guarded.
 */
export function guardDatabase(database: Database, isOpen: () => boolean): Database {
	database.use({
		stack: "dbcore",
		name: "guard",
		create: (core): Partial<DBCore> => ({
			...core,
			table: (name) => guardTable(core.table(name), isOpen),
		}),
	});
	return database;
}

function guardTable(table: DBCoreTable, isOpen: () => boolean): DBCoreTable {
	const writing = writtenByStaff.has(table.name)
		? {}
		: {
				mutate: (request: DBCoreMutateRequest) =>
					isOpen() ? table.mutate(request) : Promise.reject(new LockedError()),
			};
	return { ...table, ...writing, ...(unseenByStaff.has(table.name) ? seen(table, isOpen) : {}) };
}

/** A table that is empty to whoever may not see it. */
function seen(table: DBCoreTable, isOpen: () => boolean): Partial<DBCoreTable> {
	return {
		get: (request) => (isOpen() ? table.get(request) : Promise.resolve(undefined)),
		getMany: (request) =>
			isOpen() ? table.getMany(request) : Promise.resolve(request.keys.map(() => undefined)),
		query: (request) => (isOpen() ? table.query(request) : Promise.resolve({ result: [] })),
		openCursor: (request) => (isOpen() ? table.openCursor(request) : Promise.resolve(null)),
		count: (request) => (isOpen() ? table.count(request) : Promise.resolve(0)),
	};
}

import type { Dexie } from "dexie";

/** Done duties, and the posts that this laptop has sent. */
export function duties(database: Dexie): void {
	database.version(3).stores({
		dutyMarks: "++id, dutyId",
		sentPosts: "++id, &link, date",
	});
}

/** Runs in a page of the extension, as the browser does when room runs short. */
export function loseEverything(): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase("chalkline");
		request.onsuccess = () => resolve();
		request.onerror = () => reject(new Error("The database stays."));
	});
}

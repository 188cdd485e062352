/** Runs in a page of the extension: every row of every table, as text. */
export async function readEverything(): Promise<string> {
	const open = indexedDB.open("chalkline");
	const settled = <Value>(request: IDBRequest<Value>) =>
		new Promise<Value>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error("The database cannot be read."));
		});
	const database = await settled(open);
	const names = [...database.objectStoreNames];
	const transaction = database.transaction(names);
	const rows = await Promise.all(
		names.map((name) => settled(transaction.objectStore(name).getAll())),
	);
	database.close();
	return JSON.stringify(rows);
}

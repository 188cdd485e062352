/** Holds what was loaded once until told to forget it. */
export interface SetupCache<Setup> {
	/** For an account (a handle with @), where several schools are held. */
	get(account?: string): Promise<Setup>;
	drop(): void;
}

/** Loads on first need, for all who ask meanwhile; a failed load is not kept. */
export function createSetupCache<Setup>(load: () => Promise<Setup>): SetupCache<Setup> {
	let held: Promise<Setup> | undefined;
	return {
		get() {
			if (held) return held;
			const loading = load();
			held = loading;
			loading.catch(() => {
				if (held === loading) held = undefined;
			});
			return loading;
		},
		drop() {
			held = undefined;
		},
	};
}

const key = "chalkline-session";

/** The token of this tab's session, gone when the tab closes; null when the PIN was not given here. */
export function sessionToken(): string | null {
	return sessionStorage.getItem(key);
}

/** Keeps or forgets the token of this tab. */
export function keepSessionToken(token: string | null): void {
	if (token === null) sessionStorage.removeItem(key);
	else sessionStorage.setItem(key, token);
}

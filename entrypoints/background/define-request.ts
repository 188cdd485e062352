import type { z } from "zod";

/** Who may ask: our script in a page of X, a page of our own, or our frame inside the tooltip. */
export type Asker = "contentScript" | "extensionPage" | "pickerFrame";

/** Why a request got no value; the first three are refusals, counted and never thrown into a page. */
export type Refusal = "unknown-request" | "wrong-sender" | "wrong-params" | "handler-failed";

/** Every answer is a value; `Reason` widens on the sender's side by what only it can notice. */
export type Answer<Value, Reason extends string = Refusal> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly reason: Reason };

/** One request as it travels: what it is called, who may send it, what goes and what comes back. */
export interface RequestDefinition<
	Name extends string = string,
	Params extends z.ZodType = z.ZodType,
	Result extends z.ZodType = z.ZodType,
> {
	readonly name: Name;
	readonly from: Asker;
	readonly params: Params;
	readonly result: Result;
}

/** Defines a request once for both ends; all stand in protocol.ts, but for the one the other way (describe-composer.ts). */
export function defineRequest<
	const Name extends string,
	Params extends z.ZodType,
	Result extends z.ZodType,
>(definition: RequestDefinition<Name, Params, Result>): RequestDefinition<Name, Params, Result> {
	return definition;
}

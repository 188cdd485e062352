import type { z } from "zod";
import type { Answer, Asker, Refusal, RequestDefinition } from "./define-request";

/** Where a request comes from, for handlers that speak back to the tab. */
export interface Caller {
	readonly asker: Asker | "foreign";
	/** Undefined for the popup. */
	readonly tabId: number | undefined;
}

/** A request with its handler; the types of both are sealed inside. */
export interface AnswerableRequest {
	readonly name: string;
	readonly from: Asker;
	answer(params: unknown, caller: Caller): Promise<Answer<unknown>>;
}

/** Binds a handler to its request: params are parsed before it runs, and only what the wire allows goes back. */
export function handle<Name extends string, Params extends z.ZodType, Result extends z.ZodType>(
	{ name, from, params, result }: RequestDefinition<Name, Params, Result>,
	handler: (params: z.output<Params>, caller: Caller) => Promise<z.input<Result>>,
): AnswerableRequest {
	return {
		name,
		from,
		async answer(given, caller) {
			const parsed = params.safeParse(given);
			if (!parsed.success) return refuse("wrong-params");
			const answer = result.safeParse(await handler(parsed.data, caller));
			return answer.success ? { ok: true, value: answer.data } : refuse("handler-failed");
		},
	};
}

/**
 * Answers one message from anywhere: known name, then the right sender, then the right params,
 * then the handler. Whatever fails is refused by a reason and counted; nothing is thrown.
 */
export async function answerRequest(
	message: unknown,
	caller: Caller,
	requests: readonly AnswerableRequest[],
	countRefusal: (reason: Refusal) => void,
): Promise<Answer<unknown>> {
	const answer = await tryToAnswer(message, caller, requests);
	if (!answer.ok) countRefusal(answer.reason);
	return answer;
}

async function tryToAnswer(
	message: unknown,
	caller: Caller,
	requests: readonly AnswerableRequest[],
): Promise<Answer<unknown>> {
	const request = requests.find(({ name }) => name === nameOf(message));
	if (!request || !isEnvelope(message)) return refuse("unknown-request");
	if (caller.asker !== request.from) return refuse("wrong-sender");
	try {
		return await request.answer(message.params, caller);
	} catch {
		// A handler's fault must not travel into a page; what it was handling may not be logged.
		return refuse("handler-failed");
	}
}

function nameOf(message: unknown): unknown {
	return isEnvelope(message) ? message.name : undefined;
}

/** A message holds a name and params and nothing besides. */
function isEnvelope(message: unknown): message is { name: unknown; params: unknown } {
	if (typeof message !== "object" || message === null) return false;
	const keys = Object.keys(message).sort();
	return keys.length === 2 && keys[0] === "name" && keys[1] === "params";
}

function refuse(reason: Refusal): Answer<never> {
	return { ok: false, reason };
}

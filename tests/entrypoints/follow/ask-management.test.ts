import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askManagement } from "../../../entrypoints/background/follow/ask-management";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a management that never answers is silence after five seconds, not an empty one", async () => {
	let said: unknown = "waits";
	void askManagement(() => new Promise(() => undefined)).then((reading) => {
		said = reading;
	});
	await vi.advanceTimersByTimeAsync(4_999);
	expect(said).toBe("waits");
	await vi.advanceTimersByTimeAsync(1);
	expect(said).toBeNull();
});

test("an answer is read at once, and no clock runs on behind it", async () => {
	const reading = await askManagement(() => Promise.resolve({ lockOptions: true }));
	expect(reading).toMatchObject({ values: { lockOptions: true }, unusable: [] });
	expect(vi.getTimerCount()).toBe(0);
});

test("a browser that refuses, as Firefox does where nothing is managed, says that nothing is", async () => {
	const reading = await askManagement(() => Promise.reject(new Error("Not found")));
	expect(reading).toMatchObject({ values: {}, unusable: [] });
	expect(vi.getTimerCount()).toBe(0);
});

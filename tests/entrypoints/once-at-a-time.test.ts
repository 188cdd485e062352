import { expect, test } from "vitest";
import { onceAtATime } from "../../entrypoints/options/roster/once-at-a-time";

test("work is never under way twice, and is done once more when asked for meanwhile", async () => {
	const finish: (() => void)[] = [];
	const done: number[] = [];
	const work = onceAtATime(async () => {
		await new Promise<void>((resolve) => finish.push(resolve));
		done.push(finish.length);
	});
	const first = work();
	const [second, third] = [work(), work()];
	expect(finish).toHaveLength(1);
	finish[0]?.();
	await expect.poll(() => finish.length).toBe(2);
	finish[1]?.();
	await Promise.all([first, second, third]);
	expect(done).toEqual([1, 2]);
});

test("work that fails can be asked for again", async () => {
	let times = 0;
	const work = onceAtATime(() => {
		times += 1;
		return times === 1 ? Promise.reject(new Error("no")) : Promise.resolve();
	});
	await expect(work()).rejects.toThrow("no");
	await work();
	expect(times).toBe(2);
});

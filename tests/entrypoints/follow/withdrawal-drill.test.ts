import { expect, test } from "vitest";
import { nextLook } from "../../../entrypoints/background/follow/next-look";
import { Laptop } from "./laptop";
import { Office } from "./office";
import { StaticServer } from "./static-server";

const laptopCount = 200;
/** Minutes between two looks, as management has set it. */
const interval = 30;
const post = "Well done Amelia H!";
const today = "2026-11-20";
const start = new Date("2026-11-20T08:00:00Z");

/** Chance that is the same in every run. */
function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Lets the laptops look when their alarms go off, from one minute to another. */
function schedule(laptops: readonly Laptop[], chance: () => number) {
	const due = laptops.map((laptop) => ({ laptop, at: chance() * interval }));
	return async (until: number) => {
		for (;;) {
			const next = due.toSorted((a, b) => a.at - b.at)[0];
			if (!next || next.at > until) return;
			const known = await next.laptop.looks(new Date(start.getTime() + next.at * 60_000));
			next.at += nextLook(known, interval, chance());
		}
	};
}

test("a consent withdrawn in the office has reached 200 laptops within the interval", async () => {
	const [office, server] = await Promise.all([Office.opens(), StaticServer.start()]);
	const laptops = Array.from(
		{ length: laptopCount },
		() => new Laptop(server.address, office.secret),
	);
	const runUntil = schedule(laptops, dice(7));
	server.puts(await office.publishes(1));

	await runUntil(interval);
	expect(laptops.filter((one) => one.finds(post, today).includes("pupil-consent"))).toEqual([]);
	const firsts = server.statuses.filter((status) => status === 200);
	expect(firsts).toHaveLength(laptopCount);

	server.statuses = [];
	await runUntil(2 * interval);
	expect(new Set(server.statuses)).toEqual(new Set([304]));

	const click = 2 * interval;
	server.statuses = [];
	server.puts(await office.publishes(2, { name: "refused" }));
	await runUntil(click + interval);
	const keepOld = laptops.filter((one) => !one.finds(post, today).includes("pupil-consent"));
	expect(keepOld).toEqual([]);
	expect(server.statuses.filter((status) => status === 200)).toHaveLength(laptopCount);
	expect(laptops.map(({ known }) => known.fault)).toEqual(laptops.map(() => null));
});

import { generateX25519Identity } from "age-encryption";
import { describe, expect, test } from "vitest";
import { nextLook } from "../../../entrypoints/background/follow/next-look";
import type { LookFault } from "../../../storage/sealed-setup/following";
import { Laptop } from "./laptop";
import { Office } from "./office";
import { StaticServer } from "./static-server";

/** A laptop with the office's second publication in force. */
async function settled() {
	const [office, server] = await Promise.all([Office.opens(), StaticServer.start()]);
	const laptop = new Laptop(server.address, office.secret);
	const good = await office.publishes(2);
	server.puts(good);
	await laptop.looks();
	expect(laptop.known).toMatchObject({ fault: null, failures: 0 });
	return { office, server, laptop, good };
}
type Settled = Awaited<ReturnType<typeof settled>>;

const halfAnHour = 30;
const later = new Date("2026-11-21T09:00:00Z");

const faults: [string, (around: Settled) => unknown, LookFault][] = [
	[
		"damaged",
		({ server, good }) => server.puts(good.map((b, at) => (at === 900 ? b ^ 1 : b))),
		"damaged",
	],
	[
		"cut short on the disk of the server",
		({ server, good }) => server.puts(good.slice(0, -50)),
		"damaged",
	],
	[
		"cut short on the way",
		({ server, good }) =>
			server.answers((_, response) => {
				response.writeHead(200, { "Content-Length": good.length });
				response.write(good.subarray(0, 500), () => response.destroy());
			}),
		"unreachable",
	],
	["older", async ({ server, office }) => server.puts(await office.publishes(1)), "older"],
	[
		"another office's",
		async ({ server, laptop }) => {
			const other = await Office.opens();
			laptop.known = { ...laptop.known, secret: other.secret };
			server.puts(await other.publishes(9));
		},
		"foreign",
	],
	[
		"sealed for another key",
		async ({ server, office, laptop }) => {
			laptop.known = { ...laptop.known, secret: await generateX25519Identity() };
			server.puts(await office.publishes(3));
		},
		"wrong-secret",
	],
	[
		"an error page with status 200",
		({ server }) => server.puts(new TextEncoder().encode("<!doctype html><title>Sorry</title>")),
		"not-sealed",
	],
	[
		"not found",
		({ server }) => server.answers((_, r) => r.writeHead(404).end("no")),
		"refused-by-server",
	],
	[
		"a server in trouble",
		({ server }) => server.answers((_, r) => r.writeHead(503).end()),
		"refused-by-server",
	],
	[
		"a redirect in a circle",
		({ server }) => server.answers((_, r) => r.writeHead(302, { Location: server.address }).end()),
		"unreachable",
	],
	[
		"200 MB by its own word",
		({ server }) =>
			server.answers((_, r) => r.writeHead(200, { "Content-Length": 2e8 }).write("age")),
		"too-large",
	],
	[
		"200 MB without a word",
		({ server }) => server.answers((_, r) => pour(r.writeHead(200), 200)),
		"too-large",
	],
	["no answer", ({ server }) => server.answers(() => undefined), "slow"],
	[
		"an answer that never ends",
		({ server }) => server.answers((_, r) => r.writeHead(200).write("age-encryption.org/v1\n")),
		"slow",
	],
];

/** Writes so many megabytes, as fast as they are taken. */
function pour(response: import("node:http").ServerResponse, megabytes: number): void {
	if (megabytes === 0 || response.destroyed) response.end();
	else response.write(new Uint8Array(2 ** 20), () => pour(response, megabytes - 1));
}

describe("what an address gives changes nothing and is said:", () => {
	test.each(faults)("%s", async (_, goesWrong, fault) => {
		const around = await settled();
		const { laptop } = around;
		const { inForce, known: before } = laptop;
		await goesWrong(around);
		laptop.timeout = fault === "slow" ? 300 : 20_000;
		const { secret } = laptop.known;
		const known = await laptop.looks(later);
		expect(known).toEqual({ ...before, secret, fault, failures: 1, lookedAt: later.toISOString() });
		expect(laptop.inForce).toBe(inForce);
	});
});

test("after a fault the next good file is taken", async () => {
	const { office, server, laptop } = await settled();
	server.answers((_, response) => response.writeHead(500).end());
	await laptop.looks(later);
	server.puts(await office.publishes(3));
	await laptop.looks(later);
	expect(laptop.known).toMatchObject({
		fault: null,
		failures: 0,
		confirmedAt: later.toISOString(),
	});
	expect(laptop.inForce?.header.issue).toBe(3);
});

test("a server that knows no conditions gives the same file again, and it is not opened again", async () => {
	const { server, laptop, good } = await settled();
	server.answers((_, response) => response.writeHead(200).end(good));
	const { inForce } = laptop;
	laptop.known = { ...laptop.known, secret: "of no use now" };
	expect(await laptop.looks(later)).toMatchObject({
		fault: null,
		confirmedAt: later.toISOString(),
	});
	expect(laptop.inForce).toBe(inForce);
});

test("a server that says unchanged of what nobody has is not believed", async () => {
	const server = await StaticServer.start();
	server.answers((_, response) => response.writeHead(304).end());
	const laptop = new Laptop(server.address, "a passphrase");
	expect(await laptop.looks()).toMatchObject({ fault: "refused-by-server", confirmedAt: null });
});

test("a publisher that management names is believed before the one in force, and nobody else", async () => {
	const { server, laptop } = await settled();
	const [successor, stranger] = await Promise.all([Office.opens(), Office.opens()]);
	const { publisher, secret } = successor;
	laptop.known = { ...laptop.known, publisher, secret };
	server.puts(await successor.publishes(1));
	expect(await laptop.looks(later)).toMatchObject({ fault: null });
	expect(laptop.inForce?.header.publisher).toBe(publisher);
	laptop.known = { ...laptop.known, secret: stranger.secret };
	server.puts(await stranger.publishes(50));
	expect(await laptop.looks(later)).toMatchObject({ fault: "foreign" });
});

describe("the next look", () => {
	test("comes within the interval, and not for all at once", () => {
		const good = { failures: 0, fault: null };
		expect(nextLook(good, halfAnHour, 0)).toBe(24);
		expect(nextLook(good, halfAnHour, 1)).toBe(30);
	});
	test.each([
		["unreachable", 1, 2],
		["unreachable", 3, 8],
		["unreachable", 99, 30],
		["refused-by-server", 1, 30],
		["damaged", 2, 60],
		["damaged", 99, 120],
	] as const)("after %s for the %i. time comes in %i minutes", (fault, failures, minutes) => {
		expect(nextLook({ failures, fault }, halfAnHour, 1)).toBe(minutes);
	});
});

import { gzipSync } from "node:zlib";
import { generateX25519Identity } from "age-encryption";
import { describe, expect, test } from "vitest";
import type { LookFault } from "../../../storage/sealed-setup/following";
import { Office } from "./office";
import { later, settled } from "./settled";
import { StaticServer } from "./static-server";

type Settled = Awaited<ReturnType<typeof settled>>;

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
	["not found", ({ server }) => server.answers((_, r) => r.writeHead(404).end("no")), "not-there"],
	[
		"a sign-in that is asked for",
		({ server }) =>
			server.answers((_, r) => r.writeHead(401, { "WWW-Authenticate": "Negotiate" }).end()),
		"needs-sign-in",
	],
	[
		"a server in trouble",
		({ server }) => server.answers((_, r) => r.writeHead(503).end()),
		"refused-by-server",
	],
	[
		"a redirect in a circle",
		({ server }) => server.answers((_, r) => r.writeHead(302, { Location: server.address }).end()),
		"redirected",
	],
	[
		"the good file, but at another address",
		async ({ server, office }) => {
			const other = await StaticServer.start();
			other.puts(await office.publishes(3));
			server.answers((_, r) => r.writeHead(302, { Location: other.address }).end());
		},
		"redirected",
	],
	[
		"a shorter file by its own word",
		async ({ server, office }) => {
			const file = await office.publishes(3);
			server.answers((_, r) => r.writeHead(200, { "Content-Length": 500 }).end(file.slice(0, 500)));
		},
		"damaged",
	],
	[
		"200 MB packed into 200 kB",
		({ server }) => {
			const bomb = gzipSync(new Uint8Array(200 * 2 ** 20));
			server.answers((_, r) => r.writeHead(200, { "Content-Encoding": "gzip" }).end(bomb));
		},
		"too-large",
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

import { expect, test } from "vitest";
import { fetchSealed } from "../../../entrypoints/background/follow/fetch-sealed";
import { Laptop } from "./laptop";
import { later, settled } from "./settled";
import { StaticServer } from "./static-server";

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

test("a server that knows only dates is asked by the date", async () => {
	const { server, laptop, good } = await settled();
	const date = "Fri, 20 Nov 2026 08:00:00 GMT";
	server.answers((request, response) => {
		if (request.headers["if-modified-since"] === date) response.writeHead(304).end();
		else response.writeHead(200, { "Last-Modified": date }).end(good);
	});
	await laptop.looks(later);
	server.statuses = [];
	expect(await laptop.looks(later)).toMatchObject({ fault: null, lastModified: date });
	expect(server.statuses).toEqual([304]);
});

test("without the browser's leave it asks as a page does, and does not know who turned it away", async () => {
	const server = await StaticServer.start();
	const known = { address: server.address, etag: '"1"', lastModified: null };
	let asked: unknown = null;
	server.answers((request, response) => {
		asked = request.headers["if-none-match"];
		response.destroy();
	});
	const fetched = await fetchSealed(known, { mayAskPlainly: false });
	expect(fetched).toEqual({ status: "failed", fault: "unreachable-or-barred" });
	expect(asked).toBeUndefined();
});

test("a server that says unchanged of what nobody has is not believed", async () => {
	const server = await StaticServer.start();
	server.answers((_, response) => response.writeHead(304).end());
	const laptop = new Laptop(server.address, "a passphrase");
	expect(await laptop.looks()).toMatchObject({ fault: "refused-by-server", confirmedAt: null });
});

import { expect } from "vitest";
import { Laptop } from "./laptop";
import { Office } from "./office";
import { StaticServer } from "./static-server";

export const later = new Date("2026-11-21T09:00:00Z");

/** A laptop with the office's second publication in force. */
export async function settled() {
	const [office, server] = await Promise.all([Office.opens(), StaticServer.start()]);
	const laptop = new Laptop(server.address, office.secret);
	const good = await office.publishes(2);
	server.puts(good);
	await laptop.looks();
	expect(laptop.known).toMatchObject({ fault: null, failures: 0 });
	return { office, server, laptop, good };
}

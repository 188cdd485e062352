import { expect, test } from "vitest";
import { openSetup } from "../../../storage/sealed-setup/open-setup";

/**
 * Written by hand after docs/setup-file.md, signed with OpenSSL's ECDSA through Node, packed by gzip
 * and sealed by the `age` tool 1.1.1: not one byte of these files is of our own making.
 */
async function readFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
	const response = await fetch(new URL(`./made-by-age/${name}`, import.meta.url));
	return new Uint8Array(await response.arrayBuffer());
}

test.each([
	["by-key.age", "AGE-SECRET-KEY-1JKF4XW99MAGSLEMHPVQSYPNJY9WLKPDGM04HRP89MJHXCKX0ATZSQJZ5M4"],
	["by-passphrase.age", "bakoti vurone"],
])("a file that the age tool has sealed opens: %s", async (name, secret) => {
	expect(await openSetup(await readFile(name), secret)).toMatchObject({
		ok: true,
		value: {
			header: { issue: 1, schools: 1 },
			schools: [{ roster: { pupils: [{ forename: "Ida", surname: "Oakes" }] } }],
		},
	});
});

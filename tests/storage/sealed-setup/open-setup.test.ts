import { Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { describe, expect, test } from "vitest";
import { openSetup } from "../../../storage/sealed-setup/open-setup";
import { sealSetup } from "../../../storage/sealed-setup/seal-setup";
import type { SetupFault } from "../../../storage/sealed-setup/setup-file";
import { publisherOf, sign } from "../../../storage/sealed-setup/signing";
import { writeSetup } from "../../../storage/sealed-setup/write-setup";
import {
	cheap,
	exampleContent,
	exampleSchool,
	exampleSealed,
	officeKeys,
	passphrase,
} from "./example-setup";

const plainText = new TextEncoder();

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	return new Response(
		new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")),
	).text();
}
async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}
/** The lines of an honest file, changed, and signed again by the same or nobody. */
async function resealed(change: (text: string) => string, signs: boolean) {
	const text = await gunzip(await writeSetup(exampleContent(), await officeKeys()));
	const lines = text.trimEnd().split("\n");
	const signature = lines.pop() ?? "";
	const changed = change(`${lines.join("\n")}\n`);
	const fresh = JSON.stringify({
		signature: await sign(await officeKeys(), plainText.encode(changed)),
	});
	return sealSetup(await gzip(`${changed}${signs ? fresh : signature}\n`), cheap);
}

test("what was sealed with a passphrase is opened with it", async () => {
	const { schools, settings } = exampleContent();
	expect(await openSetup(await exampleSealed(), passphrase)).toEqual({
		ok: true,
		value: {
			header: {
				chalkline: "set-up",
				version: 1,
				publisher: await publisherOf(await officeKeys()),
				issue: 3,
				issuedAt: "2026-11-02T08:00:00.000Z",
				settings,
				schools: 1,
			},
			schools: [...schools],
		},
	});
});

test("a file for two keys opens with either of them", async () => {
	const identities = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
	const recipients = await Promise.all(identities.map((one) => identityToRecipient(one)));
	const sealed = await exampleSealed({}, { recipients });
	for (const identity of identities) {
		expect(await openSetup(sealed, ` ${identity}\n`)).toMatchObject({ ok: true });
	}
	expect(await openSetup(sealed, await generateX25519Identity())).toEqual({
		ok: false,
		fault: "wrong-secret",
	});
});

test("without Chalkline it is an age file with gzip and one line of JSON for each school", async () => {
	const age = new Decrypter();
	age.addPassphrase(passphrase);
	const packed = new Uint8Array(await age.decrypt(await exampleSealed()));
	const lines = (await gunzip(packed)).trimEnd().split("\n");
	expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual([
		"chalkline",
		"policy",
		"signature",
	]);
});

describe("a file that is not taken", () => {
	const sealedText = (text: string) => async () => sealSetup(await gzip(text), cheap);
	const cases: [string, () => Promise<Uint8Array<ArrayBuffer>>, SetupFault][] = [
		[
			"an error page",
			() => Promise.resolve(plainText.encode("<!doctype html><h1>404")),
			"not-sealed",
		],
		["nothing", () => Promise.resolve(new Uint8Array()), "not-sealed"],
		["33 MB", () => Promise.resolve(new Uint8Array(33 * 2 ** 20)), "too-large"],
		["cut short", async () => (await exampleSealed()).slice(0, -20), "damaged"],
		[
			"one bit turned",
			async () => (await exampleSealed()).map((b, at) => (at === 400 ? b ^ 1 : b)),
			"damaged",
		],
		[
			"sealed by another passphrase",
			() => exampleSealed({}, { ...cheap, passphrase: "another" }),
			"wrong-secret",
		],
		["no gzip inside", () => sealSetup(plainText.encode("hello"), cheap), "damaged"],
		["something else inside", sealedText('{"pupils":[]}\n'), "no-setup"],
		["an empty text inside", sealedText(""), "no-setup"],
		[
			"a later version",
			sealedText('{"chalkline":"set-up","version":2,"x":1}\n{}\n'),
			"other-version",
		],
		[
			"a header with more in it",
			() => resealed((t) => t.replace('"issue"', '"x":1,"issue"'), true),
			"damaged",
		],
		[
			"a school too few",
			() => resealed((t) => t.replace('"schools":1', '"schools":2'), true),
			"damaged",
		],
		[
			"one letter changed inside",
			() => resealed((t) => t.replace("Hartwell", "Hartwelk"), false),
			"forged",
		],
		[
			"a pupil with a date of birth",
			() => resealed((t) => t.replace('"knownAs"', '"born":"2017-01-01","knownAs"'), true),
			"damaged",
		],
		[
			"a preset that this version does not know",
			() =>
				exampleSealed({
					schools: [exampleSchool({ policy: { source: "preset", presetId: "x" } })],
				}),
			"unusable-policy",
		],
	];
	test.each(cases)("%s", async (_, make, fault) => {
		expect(await openSetup(await make(), passphrase)).toEqual({ ok: false, fault });
	});

	test("one that would inflate without end is dropped at the limit", async () => {
		const bomb = await new Response(
			new Blob([new Uint8Array(129 * 2 ** 20)]).stream().pipeThrough(new CompressionStream("gzip")),
		).arrayBuffer();
		const sealed = await sealSetup(new Uint8Array(bomb), cheap);
		expect(await openSetup(sealed, passphrase)).toEqual({ ok: false, fault: "too-large" });
	});

	test("one that would cost gigabytes to try is not tried", async () => {
		const text = "age-encryption.org/v1\n-> scrypt bm90IGEgc2FsdCBhdCBhbGw 24\n";
		expect(await openSetup(plainText.encode(text), passphrase)).toEqual({
			ok: false,
			fault: "too-costly",
		});
	});

	test("a passphrase for a file that wants a key, and a key for one that wants a passphrase", async () => {
		const key = await generateX25519Identity();
		const forKey = await exampleSealed({}, { recipients: [await identityToRecipient(key)] });
		const other = { ok: false, fault: "other-secret" };
		expect(await openSetup(forKey, passphrase)).toEqual(other);
		expect(await openSetup(await exampleSealed(), key)).toEqual(other);
	});
});

test("nothing can be written that would be refused", async () => {
	const withUpn = { ...exampleSchool(), upn: "A123456789012" };
	const writing = writeSetup(exampleContent({ schools: [withUpn] }), await officeKeys());
	await expect(writing).rejects.toThrow();
});

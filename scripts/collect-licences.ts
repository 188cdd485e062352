import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const lock = z.object({
	packages: z.record(
		z.string(),
		z.object({
			version: z.string().default(""),
			license: z.string().default(""),
			dev: z.boolean().default(false),
		}),
	),
});

/** The licences of all libraries that travel inside the extension, as one text. */
export function collectLicences(root: string): string {
	const text = readFileSync(join(root, "package-lock.json"), "utf8");
	const { packages } = lock.parse(JSON.parse(text));
	const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
	return shipped
		.map(([path, { version, license }]) => {
			const name = path.replace(/^.*node_modules\//, "");
			const words = licenceIn(join(root, path)) ?? `Licence: ${license}\n`;
			return `${name} ${version}\n\n${words.trim()}\n`;
		})
		.join(`\n${"-".repeat(72)}\n\n`);
}

function licenceIn(folder: string): string | null {
	const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
	return file ? readFileSync(join(folder, file), "utf8") : null;
}

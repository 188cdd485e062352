// Installs the dependencies when they are missing or older than the lockfile. Needs nothing but Node.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Leaves `node_modules` as the lockfile says.
 * @throws {Error} when npm cannot do that
 */
export function ensureInstalled() {
	if (isInstalled()) return true;
	// Standard output belongs to the caller.
	console.error("Installing dependencies (npm ci) …");
	const { status } = spawnSync(
		"npm",
		["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
		{
			cwd: root,
			stdio: ["ignore", "ignore", "inherit"],
			shell: process.platform === "win32",
		},
	);
	if (status !== 0) throw new Error("npm ci failed; nothing else can run.");
	return true;
}

/** True when every package that the lockfile names stands in `node_modules` in that version. */
function isInstalled() {
	// npm writes this file at the end of a complete installation.
	const stamp = join(root, "node_modules", ".package-lock.json");
	if (!existsSync(stamp)) return false;
	const installed = packagesIn(stamp);
	return Object.entries(packagesIn(join(root, "package-lock.json"))).every(
		([path, { version, optional }]) =>
			path === "" || optional || installed[path]?.version === version,
	);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesIn(file) {
	return JSON.parse(readFileSync(file, "utf8")).packages;
}

// Finds the real browsers that tests and `npm start` drive, and installs what is missing.
// Needs nothing but Node: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const downloads = join(root, "node_modules", ".cache", "browsers");

/** @typedef {"chromium" | "firefox"} BrowserName */

/**
 * Names on the PATH and fixed places, best first. Google Chrome and Edge are not among them: they
 * no longer load an unpacked extension from the command line.
 * @type {Record<BrowserName, { override: string, commands: string[], places: string[] }>}
 */
const known = {
	chromium: {
		override: "CHALKLINE_CHROMIUM",
		commands: ["chromium", "chromium-browser"],
		places: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
	},
	firefox: {
		override: "CHALKLINE_FIREFOX",
		commands: ["firefox-esr", "firefox"],
		places: [
			"/Applications/Firefox.app/Contents/MacOS/firefox",
			"C:\\Program Files\\Mozilla Firefox\\firefox.exe",
		],
	},
};

/** Path of the Chromium to use; undefined when there is none. */
export function chromiumPath() {
	return pathOf("chromium");
}

/** Path of the Firefox to use; undefined when there is none. */
export function firefoxPath() {
	return pathOf("firefox");
}

/** @param {BrowserName} name @returns {string | undefined} */
function pathOf(name) {
	const { override, commands, places } = known[name];
	const chosen = process.env[override];
	if (chosen) {
		if (!existsSync(chosen)) throw new Error(`${override} names ${chosen}, which does not exist.`);
		return chosen;
	}
	const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
	const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
	return [...onPath, ...places, ...downloaded(name)].find((path) => existsSync(path));
}

/** What Playwright and Puppeteer have fetched. @param {BrowserName} name @returns {string[]} */
function downloaded(name) {
	if (name === "firefox") return filesNamed(join(downloads, "firefox"), "firefox");
	try {
		return [createRequire(import.meta.url)("playwright").chromium.executablePath()];
	} catch {
		// Nothing is installed yet, so nothing can have been fetched.
		return [];
	}
}

/** @param {string} folder @param {string} name @returns {string[]} */
function filesNamed(folder, name) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && [name, `${name}.exe`].includes(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Makes sure that the named browsers are there and start. Says which are used.
 * @param {readonly BrowserName[]} names
 * @throws {Error} when one is missing and cannot be installed, with what was tried
 */
export function ensureBrowsers(names) {
	for (const name of names) {
		const version = versionOf(name) ?? install(name);
		if (!version) {
			throw new Error(
				`No ${name} could be found or installed. Install one, or name its path in ${known[name].override}.`,
			);
		}
		console.log(`${name}: ${version} (${pathOf(name)})`);
	}
	return true;
}

/** What the browser says it is; undefined when there is none or it does not start. @param {BrowserName} name */
function versionOf(name) {
	const path = pathOf(name);
	if (!path) return undefined;
	// Windows browsers print no version; there, being present has to do.
	if (process.platform === "win32") return name;
	const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
	return status === 0 ? stdout.trim() : undefined;
}

/** @param {BrowserName} name */
function install(name) {
	const isDebianRoot = process.getuid?.() === 0 && existsSync("/etc/debian_version");
	/** @type {string[][]} */
	const ways = [
		name === "chromium"
			? ["npx", "--no-install", "playwright", "install", "--no-shell", "chromium"]
			: ["npx", "--no-install", "browsers", "install", "firefox@stable", "--path", downloads],
	];
	if (isDebianRoot) {
		const wanted = name === "chromium" ? "chromium" : "firefox-esr";
		ways.push(
			["apt-get", "update", "-qq"],
			["apt-get", "install", "-y", "-qq", "--no-install-recommends", wanted, "fonts-dejavu-core"],
		);
	}
	for (const way of ways) {
		console.log(`No ${name} yet: ${way.join(" ")}`);
		const { status, stderr } = spawnSync(way[0] ?? "", way.slice(1), {
			cwd: root,
			encoding: "utf8",
			stdio: ["ignore", "ignore", "pipe"],
			timeout: 300_000,
			shell: process.platform === "win32",
			env: {
				...process.env,
				DEBIAN_FRONTEND: "noninteractive",
				PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000",
			},
		});
		const version = versionOf(name);
		if (version) return version;
		const fault = /^.*(?:\bE[A-Z]{5,}\b|Error: |^E: ).*$/m.exec(stderr ?? "")?.[0].trim();
		if (status !== 0) console.log(`  failed: ${fault ?? `status ${status}`}`);
	}
	return undefined;
}

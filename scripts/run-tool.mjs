// Runs a tool of the project from node_modules; used by the other scripts after installation.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs `node_modules/.bin/<tool>`, its output going straight to the terminal.
 * @param {string} tool
 * @param {...string} args
 * @returns {boolean} true when it ended with status 0
 */
export function runTool(tool, ...args) {
	const isWindows = process.platform === "win32";
	const path = join(root, "node_modules", ".bin", isWindows ? `${tool}.cmd` : tool);
	const { status } = spawnSync(path, args, {
		cwd: root,
		stdio: ["ignore", "inherit", "inherit"],
		shell: isWindows,
	});
	return status === 0;
}

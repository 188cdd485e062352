import { existsSync } from "node:fs";

export function chromiumPath() {
	return ["/usr/bin/chromium"].find((path) => existsSync(path));
}

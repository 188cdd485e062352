// npm run check: see scripts/check.ts. One process, so that standard input and output stay the caller's.
import { ensureInstalled } from "./ensure-installed.mjs";

ensureInstalled();
const { register } = await import("tsx/esm/api");
register();
await import(new URL("check.ts", import.meta.url).href);

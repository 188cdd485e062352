import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createLinter } from "./grammar/create-linter";

/** The grammar checker in a thread of its own: texts come in, lints go out by the port that came along. */
export default defineUnlistedScript(() => {
	// Loaded once: a checker that cannot be loaded now cannot be loaded at the next letter either.
	const linter = createLinter(new URL("/grammar.wasm", location.href).href);
	addEventListener("message", ({ data, ports: [port] }: MessageEvent<readonly string[]>) => {
		const lints = linter.then((lint) => Promise.all(data.map(lint)));
		lints.then(
			(found) => port?.postMessage(found),
			() => port?.postMessage(null),
		);
	});
});

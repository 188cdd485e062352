import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on this machine that gives out one file as any school's would, or misbehaves. */
export class StaticServer {
	readonly address: string;
	/** Statuses answered, in order. */
	statuses: number[] = [];
	#answer: Answerer = (_, response) => response.writeHead(404).end();

	private constructor(server: Server) {
		this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/set-up.age`;
		server.on("request", (request, response) => {
			response.on("close", () => this.statuses.push(response.statusCode));
			this.#answer(request, response);
		});
	}

	static async start(): Promise<StaticServer> {
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		onTestFinished(() => {
			server.closeAllConnections();
			server.close();
		});
		return new StaticServer(server);
	}

	/** Gives out a file, with its ETag and 304 for whoever has it. */
	puts(file: Uint8Array): void {
		const etag = `"${createHash("sha256").update(file).digest("hex").slice(0, 16)}"`;
		this.answers((request, response) => {
			if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
			else response.writeHead(200, { ETag: etag, "Content-Length": file.length }).end(file);
		});
	}

	answers(answer: Answerer): void {
		this.#answer = answer;
	}
}

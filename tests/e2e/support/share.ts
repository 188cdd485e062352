/** A school's web server with one file, for laptops that follow its address. */
export class Share {
	readonly address = "https://files.school.example/chalkline.age";
	/** How often it was asked. */
	asked = 0;
	file: Buffer | null = null;

	/** What Playwright fulfils the request with. Every page may read it, so no permission is needed. */
	answer() {
		this.asked += 1;
		if (!this.file) return { status: 404, contentType: "text/html", body: "<h1>Not here</h1>" };
		const headers = { "Access-Control-Allow-Origin": "*" };
		return { status: 200, contentType: "application/octet-stream", headers, body: this.file };
	}
}
